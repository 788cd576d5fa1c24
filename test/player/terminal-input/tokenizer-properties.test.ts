import fc from 'fast-check';
import {expect, test} from 'vitest';
import {escapeWait} from '../../../src/player/terminal-input/begun.ts';
import {bytes, said, told} from './bytes.ts';

const number = fc.integer({min: 0, max: 70_000}).map(String);
/** A control sequence of any shape that ECMA-48 allows, but for those that begin something longer. */
const sequence = fc
	.tuple(
		fc.constantFrom('', '?', '<', '>', '='),
		fc.array(number, {maxLength: 4}),
		fc.constantFrom('', ' ', '!', '"'),
		fc.integer({min: 0x40, max: 0x7e}).map((code) => String.fromCharCode(code)),
	)
	.map(([mark, numbers, intermediate, final]) => `\x1b[${mark}${numbers.join(';')}${intermediate}${final}`)
	.filter((each) => !/^\x1b\[(M|\[|200~)/.test(each));
const content = fc
	.uint8Array({maxLength: 40})
	.map((each) => Buffer.from(each.filter((byte) => byte !== 7 && byte !== 0x1b)));
const string = fc
	.tuple(fc.constantFrom('P', 'X', ']', '^', '_'), content, fc.constantFrom('\x07', '\x1b\\'))
	.map(([introducer, inside, end]) => Buffer.concat([Buffer.from(`\x1b${introducer}`), inside, Buffer.from(end)]));
const mouse = fc
	.uint8Array({minLength: 3, maxLength: 3, min: 0x20})
	.filter(([button = 0]) => ![64, 65].includes((button - 32) & ~28))
	.map((inside) => Buffer.concat([Buffer.from('\x1b[M'), Buffer.from(inside)]));
const key = fc.constantFrom(
	'\x1b[A',
	'\x1bOP',
	'\x1b[1;2C',
	'\x1b[97;2u',
	'\x1b[5~',
	'\r',
	'\x03',
	'q',
	'한',
	'12G',
	'\x1b[[E',
	'\x1b[c',
);
const paste = fc.string({unit: 'binary'}).map((text) => `\x1b[200~${text.replaceAll('\x1b', '')}\x1b[201~`);
const anything = fc.uint8Array({maxLength: 60}).map((each) => Buffer.from(each));
const asBuffer = (each: string | Buffer) => Buffer.from(each as string);
const cuts = fc.array(fc.nat({max: 400}), {maxLength: 12});

function cut(all: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
	const sorted = [...new Set(places.map((place) => place % (all.length + 1)))].sort((a, b) => a - b);
	return [0, ...sorted].map((from, index) => all.slice(from, sorted[index] ?? all.length));
}

test('however bytes are cut, they say the same', () => {
	const stream = fc.array(fc.oneof(sequence, string, mouse, key, paste, anything), {maxLength: 12});
	fc.assert(
		fc.property(stream, cuts, fc.nat({max: escapeWait - 1}), (parts, places, pause) => {
			const all = Uint8Array.from(Buffer.concat(parts.map(asBuffer)));
			expect(told(cut(all, places), pause)).toEqual(told([all]));
		}),
		{numRuns: 2000},
	);
});

test('nothing inside a string or a mouse report is ever a key, and the keys around it are themselves', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.oneof(string, mouse), key)),
			cuts,
			fc.nat({max: escapeWait - 1}),
			(pairs, places, pause) => {
				const all = Uint8Array.from(Buffer.concat(pairs.flatMap(([reply, pressed]) => [reply, Buffer.from(pressed)])));
				expect(said(cut(all, places), pause)).toBe(said(pairs.map(([, pressed]) => pressed)));
			},
		),
		{numRuns: 2000},
	);
});

test('no sequence types its own characters', () => {
	fc.assert(
		fc.property(sequence, (sent) => {
			for (const token of told([sent])) {
				if (token.type === 'text') expect(sent.endsWith('u') || sent.endsWith('~')).toBe(true);
			}
		}),
		{numRuns: 2000},
	);
});

test('after any bytes and a silence, Ctrl-C is heard', () => {
	fc.assert(
		fc.property(anything, fc.constantFrom('', '\x1b[200~', '\x1b]52;', '\x1bP', '\x1b[M'), (before, begun) => {
			const parts = [Uint8Array.from(before), bytes(begun), new Uint8Array(), bytes('\x03')];
			expect(told(parts, 2000).at(-1)).toEqual({type: 'key', key: 'ctrl-c'});
		}),
		{numRuns: 1000},
	);
});
