import {IntlMessageFormat} from 'intl-messageformat';
import englishMessages from './en.json' with {type: 'json'};
import koreanMessages from './ko.json' with {type: 'json'};

/** The id of a message: the keys of `en.json`. */
export type MessageId = keyof typeof englishMessages;

/** What fills the placeholders of a message, by their names; another message is filled in formatted. */
export type MessageValues = {readonly [name: string]: string | number | MessageDescriptor};

/** A message and what fills its placeholders: what is to be said, in whatever language. */
export type MessageDescriptor = {readonly id: MessageId; readonly values?: MessageValues};

/** The program's own words in one language. */
export type Messages = {
	/** The language's code, such as `ko`. */
	readonly language: string;
	/** The text of a message, its placeholders filled in. */
	format(id: MessageId, values?: MessageValues): string;
};

/**
 * Messages whose texts are ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 *
 * @example
 * english.format('small.more', {lines: 1}); // '… 1 more line'
 */
function createMessages(language: string, texts: Readonly<Record<MessageId, string>>): Messages {
	const formats = new Map<MessageId, IntlMessageFormat>();
	const self: Messages = {
		language,
		format(id, values) {
			const text = texts[id];
			// Most messages have no placeholders: these need not be parsed. An apostrophe quotes.
			if (!/[{']/.test(text)) return text;
			let format = formats.get(id);
			if (format === undefined) {
				// Messages have no tags: `<` and `>` are themselves.
				format = new IntlMessageFormat(text, language, undefined, {ignoreTag: true});
				formats.set(id, format);
			}
			return String(format.format(values === undefined ? undefined : plainValues(values, self)));
		},
	};
	return self;
}

/** The values with each message among them formatted. */
function plainValues(values: MessageValues, messages: Messages): Record<string, string | number> {
	const pairs = Object.entries(values).map(([name, value]) => {
		return [name, typeof value === 'object' ? messages.format(value.id, value.values) : value] as const;
	});
	return Object.fromEntries(pairs);
}

/** Whether a text is the id of a message. */
export function isMessageId(text: string): text is MessageId {
	return Object.hasOwn(englishMessages, text);
}

export const english: Messages = createMessages('en', englishMessages);
export const korean: Messages = createMessages('ko', koreanMessages);

const languages: readonly Messages[] = [english, korean];

/** The messages in the first of these languages that there are any in, such as `ko` for `ko-KR`; English without one. */
export function messagesFor(...wanted: readonly (string | undefined)[]): Messages {
	for (const code of wanted) {
		const base = code?.toLowerCase().split(/[-_.]/)[0];
		const found = languages.find(({language}) => language === base);
		if (found !== undefined) return found;
	}
	return english;
}
