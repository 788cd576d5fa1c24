import {expect, test} from 'vitest';
import {askedLanguage, preferredLanguages} from '../../src/cli/language.ts';

test.each([
	[{LANG: 'ko_KR.UTF-8'}, ['ko-KR', 'ko']],
	[{LANG: 'ko'}, ['ko']],
	[{LANG: 'sr_RS@latin'}, ['sr-RS', 'sr']],
	[{LC_ALL: 'ko_KR.UTF-8', LC_MESSAGES: 'fr_FR', LANG: 'en_US.UTF-8'}, ['ko-KR', 'ko']],
	[{LC_MESSAGES: 'fr_FR', LANG: 'en_US.UTF-8'}, ['fr-FR', 'fr']],
	[{LC_ALL: '', LANG: 'en_US.UTF-8'}, ['en-US', 'en']],
	[{LC_ALL: 'C', LANG: 'ko_KR.UTF-8'}, []],
	[{LC_ALL: 'C.UTF-8'}, []],
	[{LANG: 'POSIX'}, []],
	[{}, []],
])('%j asks for %j', (env, languages) => {
	expect(preferredLanguages(env)).toEqual(languages);
});

test.each([
	[['--lang', 'ko'], 'ko'],
	[['record', 'deck.md', '--no-such-flag', '--lang=ko'], 'ko'],
	[['--lang', 'ko', 'present', '--lang', 'en'], 'en'],
	[['--lang', 'ko', '--lang'], 'ko'],
	[['--lang'], undefined],
	[['--', '--lang', 'ko'], undefined],
	[['--language', 'ko'], undefined],
])('the arguments %j ask for %s', (args, language) => {
	expect(askedLanguage(args)).toBe(language);
});
