import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {afterEach, describe, expect, test} from 'vitest';
import {ascii} from '../../src/cell/ascii.ts';
import {difference} from '../../src/cell/difference.ts';
import {Grid} from '../../src/cell/grid.ts';
import {graphemes, graphemeWidth, setAmbiguousWidth, textWidth} from '../../src/cell/width.ts';
import {tricky} from './tricky.ts';

// The addon takes its table for a buffer of its own, which it is only where Node does not share one among
// small buffers: loaded at the wrong moment it throws "Data error".
const {poolSize} = Buffer;
Buffer.poolSize = 0;
const {default: graphemesAddon} = await import('@xterm/addon-unicode-graphemes');
Buffer.poolSize = poolSize;

/** An emulator that counts clusters, as terminals of today do, and one that counts code points, as older ones do. */
type Model = '15-graphemes' | '11';

async function emulate(text: string, model: Model) {
	const terminal = new headless.Terminal({cols: 80, rows: 2, allowProposedApi: true});
	terminal.loadAddon(new unicode11.Unicode11Addon());
	terminal.loadAddon(new graphemesAddon.UnicodeGraphemesAddon());
	terminal.unicode.activeVersion = model;
	await new Promise<void>((resolve) => terminal.write(text, resolve));
	return terminal.buffer.active;
}

/**
 * Where the emulator and we differ, and who is right on the terminals that people have: what they show,
 * with its reason. The painter moves the cursor after every cluster of several code units, so that a
 * terminal that differs spoils one character and not its row.
 */
const differing: Readonly<Record<string, readonly [width: number, reason: string]>> = {
	'🫠': [2, 'the emulator knows Unicode 13: newer emoji are wide in newer terminals'],
	'🇰': [2, 'half a flag is shown as a letter in a box, two cells wide in kitty, iTerm2 and Ghostty'],
	'⌚︎': [1, 'VS15 asks for the narrow text style (Unicode Technical Standard #51, 2.3)'],
	'☕︎': [1, 'VS15 asks for the narrow text style (Unicode Technical Standard #51, 2.3)'],
	น้ำ: [2, 'SARA AM stands after its consonant: wcwidth and terminals give it a cell'],
	कि: [2, 'a spacing mark takes a cell in wcwidth (category Mc)'],
	का: [2, 'a spacing mark takes a cell in wcwidth (category Mc)'],
	தி: [2, 'a spacing mark takes a cell in wcwidth (category Mc)'],
};

const all = Object.values(tricky).flat();

test('there are 200 tricky strings, each once', () => {
	expect(all.length).toBeGreaterThanOrEqual(200);
	expect(new Set(all).size).toBe(all.length);
});

describe.each(Object.entries(tricky))('%s', (_, texts) => {
	test.each(texts)('%s is as wide as a terminal shows it', async (text) => {
		const {cursorX} = await emulate(text, '15-graphemes');
		const [width] = differing[text] ?? [cursorX];
		expect(textWidth(text)).toBe(width);
		expect(textWidth(text) === cursorX, 'differs from the emulator').toBe(!(text in differing));
	});

	test.each(['15-graphemes', '11'] as const)(
		'what stands after them keeps its column, by the model %s',
		async (model) => {
			for (const text of texts) {
				const grid = new Grid({width: 80, height: 2});
				grid.text(0, 0, text, {});
				grid.text(20, 0, '|end', {});
				const options = {depth: 'none', isAscii: false, foreground: 0, background: 0} as const;
				const line = (await emulate(difference(undefined, grid, options), model)).getLine(0);
				expect(line?.translateToString(true, 20, 24), text).toBe('|end');
			}
		},
	);
});

test('a cluster is never wider than two cells', () => {
	for (const text of all) {
		for (const grapheme of graphemes(text)) expect(graphemeWidth(grapheme), grapheme).toBeLessThanOrEqual(2);
	}
});

describe('on a terminal that shows ambiguous characters wide', () => {
	afterEach(() => setAmbiguousWidth(1));

	test('they count two cells, but for those that are drawn in ASCII', () => {
		expect(tricky['ambiguous in East Asia']?.map((text) => textWidth(text))).toEqual(Array(20).fill(1));
		setAmbiguousWidth(2);
		for (const text of tricky['ambiguous in East Asia'] ?? []) {
			expect(textWidth(text), text).toBe(ascii(text) === text ? 2 : 1);
		}
		expect(textWidth('α ① 도커 …')).toBe(2 + 1 + 2 + 1 + 4 + 1 + 1);
	});

	test('everything else is as wide as ever', () => {
		const widths = (text: string) => [text, textWidth(text)];
		const others = Object.entries(tricky).flatMap(([kind, texts]) => (kind.startsWith('ambiguous') ? [] : texts));
		const unambiguous = others.filter((text) =>
			/^[\p{Script=Hangul}\p{Script=Han}\p{Emoji_Presentation}\p{M}a-z ]+$/u.test(text),
		);
		const before = unambiguous.map(widths);
		expect(before.length).toBeGreaterThan(80);
		setAmbiguousWidth(2);
		expect(unambiguous.map(widths)).toEqual(before);
	});
});

describe('what is measured without a table', () => {
	const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	const letters = Array.from({length: 0xffff}, (_, unit) => unit)
		.filter((unit) => unit < 0xd800 || unit > 0xdfff)
		.map((unit) => String.fromCharCode(unit));

	test('every character of one code unit is as wide as its table says', () => {
		for (const letter of letters) {
			const isAlone = letter >= ' ' && letter <= '~';
			expect(graphemeWidth(letter), letter).toBe(isAlone ? 1 : Math.min(2, stringWidth(letter)));
		}
	});

	test('characters stand by themselves where a segmenter says so', () => {
		const text = fc.array(fc.constantFrom(...letters), {maxLength: 6}).map((all) => all.join(''));
		const often = fc
			.array(fc.constantFrom(...'aé–→─●가힣漢。…ᄀ\u0301\u200d\ufe0f각'), {maxLength: 6})
			.map((all) => all.join(''));
		const property = fc.property(fc.oneof(text, often), (each) => {
			expect(graphemes(each)).toEqual(Array.from(segmenter.segment(each), ({segment}) => segment));
			expect(textWidth(each)).toBe(graphemes(each).reduce((sum, one) => sum + graphemeWidth(one), 0));
		});
		fc.assert(property, {numRuns: 3000});
	});
});
