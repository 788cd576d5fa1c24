import {expect, test} from 'vitest';
import {isOtherCharset} from '../../src/cli/charset.ts';
import {isAscii} from '../../src/cli/present/present-flags.ts';

test.each([
	[{LANG: 'de_DE.ISO-8859-1'}, true],
	[{LANG: 'ko_KR.eucKR'}, true],
	[{LANG: 'ja_JP.SJIS', LC_CTYPE: 'ja_JP.UTF-8'}, false],
	[{LC_ALL: 'fr_FR.ISO-8859-15@euro', LC_CTYPE: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8'}, true],
	[{LC_ALL: '', LC_CTYPE: 'ru_RU.KOI8-R', LANG: 'ru_RU.UTF-8'}, true],
	[{LANG: 'en_US.UTF-8'}, false],
	[{LANG: 'en_US.utf8'}, false],
	[{LANG: 'ca_ES.UTF-8@valencia'}, false],
	[{LANG: 'en_US'}, false],
	[{LANG: 'C'}, false],
	[{LC_ALL: 'POSIX'}, false],
	[{}, false],
])('%o names another charset than UTF-8: %s', (env, isOther) => {
	expect(isOtherCharset(env)).toBe(isOther);
});

test('a flag says more than the locale', () => {
	const latin = {LANG: 'de_DE.ISO-8859-1'};
	expect(isAscii({ambiguous: 'narrow'}, latin)).toBe(true);
	expect(isAscii({ambiguous: 'narrow', ascii: false}, latin)).toBe(false);
	expect(isAscii({ambiguous: 'narrow', ascii: true}, {})).toBe(true);
	expect(isAscii({ambiguous: 'wide', ascii: false}, {})).toBe(true);
});
