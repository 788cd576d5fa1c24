import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sanitise, sanitiseDecoded, sanitiseLine} from '../../src/check/sanitise.ts';
import {deckOf, loadFolder, loadMarkdown, problemsOf} from '../deck/memory.ts';

const dangerous = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const any = fc.string({unit: 'binary', maxLength: 60});

test('control characters become something to be seen', () => {
	expect(sanitise('\x00\x07\x1b[31m\r\x7f')).toBe('␀␇␛[31m␍␡');
	expect(sanitise('\x9b31m\x85\x9d')).toBe('�31m��');
	expect(sanitise('a\nb\tc')).toBe('a\nb\tc');
});

test('what reorders text, breaks lines or is half a character is replaced', () => {
	expect(sanitise('a\u202eb\u2066c\u2069')).toBe('a�b�c�');
	expect(sanitise('a\u2028b\u2029')).toBe('a␤b␤');
	expect(sanitise('a\ud800b')).toBe('a�b');
});

test('Korean, emoji and combining marks stay as they are', () => {
	for (const text of ['도커 구조', '👩‍💻 ☁️ 🇰🇷', 'e\u0301', 'می‌خواهم']) expect(sanitiseDecoded(text)).toBe(text);
});

test('characters that show nothing are dropped after decoding, tabs are spaces', () => {
	expect(sanitiseDecoded('a\u200bb\ufeff\u00ad\tc')).toBe('ab c');
	expect(sanitiseLine('  a \n\t b ')).toBe('a b');
});

test('any text is safe after it, as long as before, and not changed a second time', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				any,
				fc.array(fc.integer({min: 0, max: 0xffff})).map((codes) => String.fromCharCode(...codes)),
			),
			(text) => {
				const clean = sanitise(text);
				expect(clean).not.toMatch(dangerous);
				expect(clean).toHaveLength(text.length);
				expect(sanitise(clean)).toBe(clean);
				expect(sanitiseDecoded(text)).not.toMatch(dangerous);
			},
		),
	);
});

/** Every text in a deck, wherever it stands. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value instanceof Map) return [...value].flatMap(texts);
	if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(texts);
	if (typeof value === 'object' && value !== null)
		return [...Object.keys(value), ...Object.values(value).flatMap(texts)];
	return [];
}

const attacks = ['\x1b]0;title\x07', '\u009b31m', '\x7f\b', '\u202e', '\u2028', '\x1bP+q\x1b\\'];

test('nothing dangerous gets into a deck as it is written', async () => {
	for (const attack of attacks) {
		const markdown = [
			`---\ntitle: 'T${attack}'\nsources:\n  'a${attack}': 'b${attack}'\n---`,
			`# H${attack}\n\np${attack} \`c${attack}\` [l${attack}](http://x/${attack}) <b${attack}>\n\n<!-- note ${attack}\ncue: c${attack} -->`,
			`\`\`\`go${attack}\nx${attack}\n\`\`\`\n\n| t${attack} |\n|---|\n| u |`,
			`\`\`\`diagram\nrows: [a]\nboxes: {a: {title: 'b${attack}', items: ['i${attack}'], badge: 'x${attack}'}}\nsteps: [{caption: 'c${attack}'}]\n\`\`\``,
		].join('\n\n');
		const {deck, diagnostics} = await loadMarkdown(markdown);
		for (const text of texts([deck, diagnostics])) expect(text).not.toMatch(dangerous);
		expect(diagnostics).toEqual([]);
		expect(deck).toBeDefined();
	}
});

test('nothing dangerous gets into a deck by an escape that a parser decodes', async () => {
	const yaml = '\\x1b]0;x\\x07\\u009b\\u202e\\u2028\\ud800\\e[1m\\r\\b';
	const entities = '&#27;[31m&#x9b;&#x202e;&#x2028;&#13;&#127;&#8;';
	const deck = await deckOf(
		[
			`---\ntitle: "${yaml}T"\nsources: {"a${yaml}": "${yaml}"}\nera: "e${yaml}"\nlabel: "${yaml}"\n---`,
			`# H${entities}\n\np${entities} [l](<http://x/${entities}> "t") ![i${entities}](u)\n\n<!-- id: "i${yaml}" -->`,
			`\`\`\`a${entities}\nx\n\`\`\``,
			`\`\`\`diagram\nstage: "s${yaml}"\nrows: ["a${yaml}"]\nboxes: {"a${yaml}": {title: "b${yaml}", items: {"k${yaml}": "${yaml}"}}}\nsteps: [{focus: "a${yaml}", caption: "c${yaml}"}]\n\`\`\``,
		].join('\n\n'),
	);
	for (const text of texts(deck)) expect(text).not.toMatch(dangerous);
	expect(deck.title).toContain('␛]0;x␇');
	expect(deck.slides[0]?.title[0]?.text).toContain('�[31m');
});

test('nothing dangerous gets into a diagnostic', async () => {
	const problems = [
		...(await problemsOf('---\n"ti\\x1btle": x\n"\\x1b]0;x\\x07: [\n---\n# A\n')),
		...(await problemsOf('```diagram\nrows: [a]\nedges: ["a -> \\x1b[31m", "\\x9b"]\n"\\x1bk": 1\n```\n')),
		...(await problemsOf('```diagram\nfile: "\\x1b]0;x\\x07.yaml"\n```\n')),
	];
	expect(problems.length).toBeGreaterThan(3);
	for (const problem of problems) expect(problem).not.toMatch(dangerous);
	const folder = await loadFolder({'/deck/01-a\x1b]0;x\x07.md': '```diagram\nrows: {}\n```\n'});
	for (const text of texts(folder)) expect(text).not.toMatch(dangerous);
	expect(folder.diagnostics).toHaveLength(1);
});

test('noncharacters, which XML has no place for, become visible, also as an escape of YAML', async () => {
	expect(sanitise('a\ufffeb\uffffc\ufdd0d\ufdefe')).toBe('a�b�c�d�e');
	expect(sanitise('\ufdcf\ufdf0\ufffd')).toBe('\ufdcf\ufdf0\ufffd');
	const deck = await deckOf('---\ntitle: "a\\uFFFEb"\n---\n\n# One \uffff\n');
	expect(JSON.stringify(deck)).not.toMatch(/[\ufffe\uffff]/);
	expect(deck.title).toBe('a�b');
});
