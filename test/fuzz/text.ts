import fc from 'fast-check';

/**
 * Words that decks are made of, and such as have been read wrongly by some program: wide, joined, combining
 * and right-to-left letters, what terminals obey, what Markdown, YAML and HTML mean something by.
 */
const words = [
	'a',
	'daemon',
	'containerd',
	'/var/run/docker.sock',
	'컨테이너',
	'데몬이',
	'한',
	'日本語',
	'ﾊﾝ',
	'café',
	'e\u0301',
	'🐳',
	'👩‍💻',
	'🇰🇷',
	'❤️',
	'ﷺ',
	'مرحبا',
	'\u202eabc',
	'\u200b',
	'\u200d',
	'\ufeff',
	'&#0;',
	'\u001b[31m',
	'\u001b]0;t\u0007',
	'\u009b2J',
	'\u2028',
	'\ud800',
	'&#27;[2J',
	'&lt;b&gt;',
	'<b>',
	'</b>',
	'<br>',
	'<kbd>q</kbd>',
	'<!--',
	'-->',
	'**',
	'*',
	'_',
	'~~',
	'`',
	'``',
	'[a](b)',
	'![a](b.png)',
	'[^1]',
	'https://example.com/a?b=c',
	'\\',
	'|',
	'{',
	'}',
	'[',
	']',
	':',
	'- ',
	'#',
	'> ',
	'---',
	'null',
	'~',
	'true',
	'0x10',
	'1e999',
	'-1',
	'2026-11-25',
	'&x',
	'*x',
	'<<',
	'!!binary',
	'__proto__',
	'constructor',
	"'",
	'"',
	'%',
	'@',
	'a\tb',
	'w'.repeat(60),
	'한'.repeat(40),
];

/** Any code point but NUL, which makes a file one that is no text. */
const letter = fc.oneof(
	fc.integer({min: 1, max: 0x7e}).map((code) => String.fromCodePoint(code)),
	fc.integer({min: 0x7f, max: 0x3000}).map((code) => String.fromCodePoint(code)),
	fc.integer({min: 0x3001, max: 0x10ffff}).map((code) => String.fromCodePoint(code)),
);

export const word = fc.oneof(
	{weight: 8, arbitrary: fc.constantFrom(...words)},
	{weight: 1, arbitrary: fc.array(letter, {maxLength: 6}).map((all) => all.join(''))},
);

/** Words that mean nothing but themselves, so that a deck is read to its end. */
export const plainWord = fc.constantFrom('a', 'docker', '컨테이너', '데몬이', '🐳', 'v1.11', '日本語', 'café', 'run');

const phraseOf = (each: fc.Arbitrary<string>, most: number) =>
	fc.array(each, {minLength: 1, maxLength: most}).map((all) => all.join(' '));

export const phrase = fc.oneof(
	{weight: 5, arbitrary: phraseOf(plainWord, 6)},
	{weight: 2, arbitrary: phraseOf(word, 5)},
	{weight: 1, arbitrary: phraseOf(plainWord, 40)},
);

/** A value of YAML as it is written: mostly quoted, so that it is a text. */
export const yamlText = fc.oneof(
	{weight: 6, arbitrary: phrase.map((text) => JSON.stringify(text))},
	{weight: 2, arbitrary: plainWord},
	{weight: 1, arbitrary: word},
);
