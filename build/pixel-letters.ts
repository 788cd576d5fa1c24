/** The letters of big titles in Hangul: what they need of the pixel font Galmuri, as one file; see `src/ui/big-title/pixel-font.ts`. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bytesOf, finals, firstSyllable, syllables} from '../src/ui/big-title/pixel-font.ts';
import {type Glyph, readBdf} from './bdf.ts';

const folder = join(import.meta.dirname, '../node_modules/galmuri/dist');

/** Their file names, and how many pixels a syllable of them is wide and high. From large to small. */
const fonts = [
	['Galmuri11-Bold.bdf', 11],
	['Galmuri9.bdf', 9],
	['Galmuri7.bdf', 7],
] as const;

/** What may stand between syllables: Latin, punctuation, arrows, signs of sums, shapes, single letters of Hangul. */
const others = [
	[0x21, 0x7e],
	[0xa1, 0xac],
	[0xae, 0x17f],
	[0x2010, 0x203b],
	[0x20a0, 0x20bf],
	[0x2190, 0x2199],
	[0x2200, 0x2265],
	[0x25a0, 0x25cf],
	[0x2605, 0x2606],
	[0x3001, 0x3015],
	[0x3131, 0x318e],
	[0xff01, 0xff5e],
] as const;

/** All three fonts. */
export function pixelLetters(): Uint8Array {
	const parts = fonts.flatMap(([name, size]) => fontBytes(readBdf(readFileSync(join(folder, name), 'utf8')), size));
	return Buffer.concat(parts);
}

function fontBytes(glyphs: ReadonlyMap<number, Glyph>, size: number): Uint8Array[] {
	const there = others
		.flatMap(([first, last]) => numbers(first, last).flatMap((code) => glyphs.get(code) ?? []))
		.filter(({rows}) => rows.some((row) => row.includes('1')));
	const hangul = numbers(firstSyllable, firstSyllable + syllables - 1).map((code) => glyphOf(glyphs, code));
	const advance = hangul[0]?.advance ?? 0;
	const head = Buffer.alloc(4);
	head.writeUInt8(size, 0);
	head.writeUInt8(advance, 1);
	head.writeUInt16BE(there.length, 2);
	const boxes = hangul.map((glyph) => bits(inBox(glyph, size)));
	const changes = boxes.map((box, index) => (index % finals === 0 ? box : difference(boxes[index - 1], box)));
	return [head, ...there.map((glyph) => otherBytes(glyph, size)), ...changes];
}

function glyphOf(glyphs: ReadonlyMap<number, Glyph>, code: number): Glyph {
	const glyph = glyphs.get(code);
	if (glyph === undefined) throw new Error(`The font has no ${String.fromCodePoint(code)}`);
	return glyph;
}

function otherBytes({code, advance, width, rows, left, bottom}: Glyph, size: number): Uint8Array {
	const head = Buffer.alloc(7);
	head.writeUInt16BE(code, 0);
	for (const [index, value] of [advance, width, rows.length].entries()) head.writeUInt8(value, 2 + index);
	head.writeInt8(left, 5);
	head.writeInt8(size - bottom - rows.length, 6);
	return Buffer.concat([head, bits(rows)]);
}

/** The rows of a syllable in the box that all of them have; its lower edge is the baseline. Throws when it sticks out. */
function inBox({code, width, left, bottom, rows}: Glyph, size: number): string[] {
	const above = size - bottom - rows.length;
	if (left < 0 || left + width > size || bottom < 0 || above < 0)
		throw new Error(`${String.fromCodePoint(code)} is larger than ${size} pixels`);
	const blank = '0'.repeat(size);
	return [
		...Array<string>(above).fill(blank),
		...rows.map((row) => ('0'.repeat(left) + row).padEnd(size, '0')),
		...Array<string>(bottom).fill(blank),
	];
}

function bits(rows: readonly string[]): Uint8Array {
	const all = rows.join('');
	return Uint8Array.from({length: bytesOf(all.length, 1)}, (_, index) =>
		Number.parseInt(all.slice(index * 8, index * 8 + 8).padEnd(8, '0'), 2),
	);
}

function difference(before: Uint8Array | undefined, after: Uint8Array): Uint8Array {
	return after.map((byte, index) => byte ^ (before?.[index] ?? 0));
}

function numbers(first: number, last: number): number[] {
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}
