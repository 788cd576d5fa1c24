import {type Messages, messagesFor} from '../messages/messages.ts';

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

/**
 * The language that arguments ask for with `--lang`, wherever it stands: whoever asks for help, or uses a
 * flag wrongly, has not been understood yet. The last one counts; undefined without any.
 */
export function askedLanguage(args: readonly string[]): string | undefined {
	const end = args.indexOf('--');
	const flags = end < 0 ? args : args.slice(0, end);
	return flags.reduce<string | undefined>((asked, arg, index) => {
		if (arg === '--lang') return flags[index + 1] ?? asked;
		return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : asked;
	}, undefined);
}

/**
 * The program's own words: in a language, such as a deck's, if there are any, else in the one that the
 * command line asks for, else in one that the environment asks for.
 */
export function ownMessages(language?: string): Messages {
	return messagesFor(language, askedLanguage(process.argv.slice(2)), ...preferredLanguages(process.env));
}
