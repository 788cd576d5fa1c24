import {type Words, wordsFor} from '../words/words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The languages that the environment asks for, the most wanted first: a locale such as `ko_KR.UTF-8`
 * wants `ko-KR`, and `ko` if there is no such. LC_ALL goes before LC_MESSAGES, and that before LANG (POSIX
 * 8.2). The locales C and POSIX want none.
 */
export function preferredLanguages(env: Environment): readonly string[] {
	const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
	const name = locale.split(/[.@]/)[0]?.replaceAll('_', '-') ?? '';
	if (name === '' || name === 'C' || name === 'POSIX') return [];
	return [...new Set([name, name.split('-')[0] ?? name])];
}

/** The program's own words: in a language, such as a deck's, if there are any, else in one that the environment asks for. */
export function ownWords(language?: string): Words {
	return wordsFor(language, ...preferredLanguages(process.env));
}
