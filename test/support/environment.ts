import {join} from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/**
 * The environment of a program under test: a capable terminal, and nothing of whoever runs the tests.
 * An extra of undefined takes a variable out.
 */
export function environment(
	home: string,
	extra: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
	const all = {
		PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
		HOME: home,
		XDG_CONFIG_HOME: join(home, 'config'),
		XDG_STATE_HOME: join(home, 'state'),
		XDG_CACHE_HOME: join(home, 'cache'),
		XDG_RUNTIME_DIR: home,
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		LANG: 'en_US.UTF-8',
		TZ: 'UTC',
		...extra,
	};
	return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
