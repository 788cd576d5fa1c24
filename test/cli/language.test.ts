import {expect, test} from 'vitest';
import {preferredLanguages} from '../../src/cli/language.ts';

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
