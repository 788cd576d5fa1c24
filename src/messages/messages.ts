import {IntlMessageFormat} from 'intl-messageformat';
import englishMessages from './en.json' with {type: 'json'};
import koreanMessages from './ko.json' with {type: 'json'};

/** What the program can say, by name: the keys of `en.json`. */
export type MessageId = keyof typeof englishMessages;

/** What fills the places of a message, by their names. */
export type MessageValues = {readonly [name: string]: string | number | MessageDescriptor};

/** A message and what fills its places: what is to be said, in whatever language. */
export type MessageDescriptor = {readonly id: MessageId; readonly values?: MessageValues};

/** The program's own words in one language. */
export type Messages = {
	/** The language's code, such as `ko`. */
	readonly language: string;
	/** A message with its places filled in. */
	format(id: MessageId, values?: MessageValues): string;
};

/** Words of messages in ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export function createMessages(language: string, messages: Readonly<Record<MessageId, string>>): Messages {
	const formats = new Map<MessageId, IntlMessageFormat>();
	const self: Messages = {
		language,
		format(id, values) {
			const message = messages[id];
			// Most messages have no places to fill in: these need not be parsed. An apostrophe quotes.
			if (!/[{']/.test(message)) return message;
			let format = formats.get(id);
			if (format === undefined) {
				// Messages have no tags: `<` and `>` are themselves.
				format = new IntlMessageFormat(message, language, undefined, {ignoreTag: true});
				formats.set(id, format);
			}
			return String(format.format(values === undefined ? undefined : said(values, self)));
		},
	};
	return self;
}

function said(values: MessageValues, messages: Messages): Record<string, string | number> {
	const pairs = Object.entries(values).map(([name, value]) => {
		return [name, typeof value === 'object' ? messages.format(value.id, value.values) : value] as const;
	});
	return Object.fromEntries(pairs);
}

/** Whether a text is the name of a message. */
export function isMessageId(text: string): text is MessageId {
	return Object.hasOwn(englishMessages, text);
}

export const english: Messages = createMessages('en', englishMessages);
export const korean: Messages = createMessages('ko', koreanMessages);

const all: readonly Messages[] = [english, korean];

/** The words for the first of these languages that there are words in, such as `ko` for `ko-KR`; English without any. */
export function messagesFor(...languages: readonly (string | undefined)[]): Messages {
	for (const wanted of languages) {
		const base = wanted?.toLowerCase().split(/[-_.]/)[0];
		const found = all.find(({language}) => language === base);
		if (found !== undefined) return found;
	}
	return english;
}
