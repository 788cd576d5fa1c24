import {IntlMessageFormat} from 'intl-messageformat';
import englishMessages from './en.json' with {type: 'json'};
import koreanMessages from './ko.json' with {type: 'json'};

/** What the program can say, by name: the keys of `en.json`. */
export type MessageId = keyof typeof englishMessages;

export type Values = Readonly<Record<string, string | number>>;

/** The program's own words in one language. */
export type Words = {
	/** The language's code, such as `ko`. */
	readonly language: string;
	/** A message with its places filled in. */
	say(id: MessageId, values?: Values): string;
};

/** Words of messages in ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export function words(language: string, messages: Readonly<Record<MessageId, string>>): Words {
	const formats = new Map<MessageId, IntlMessageFormat>();
	return {
		language,
		say(id, values) {
			const message = messages[id];
			// Most messages have no places to fill in: these need not be parsed. An apostrophe quotes.
			if (!/[{']/.test(message)) return message;
			let format = formats.get(id);
			if (format === undefined) {
				format = new IntlMessageFormat(message, language);
				formats.set(id, format);
			}
			return String(format.format(values));
		},
	};
}

export const english: Words = words('en', englishMessages);
export const korean: Words = words('ko', koreanMessages);

const all: readonly Words[] = [english, korean];

/** The words for the first of these languages that there are words in, such as `ko` for `ko-KR`; English without any. */
export function wordsFor(...languages: readonly (string | undefined)[]): Words {
	for (const wanted of languages) {
		const base = wanted?.toLowerCase().split(/[-_.]/)[0];
		const found = all.find(({language}) => language === base);
		if (found !== undefined) return found;
	}
	return english;
}
