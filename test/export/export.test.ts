import {expect, test} from 'vitest';
import {type ExportOptions, exportDeck, formatOf} from '../../src/export/index.ts';
import {assets} from './assets.ts';
import {deckOf, sample, setting} from './deck.ts';

const options: ExportOptions = {
	...setting,
	range: {from: 0, to: 2},
	isStill: false,
	hasSteps: false,
	hasNotes: false,
	hold: 500,
	fps: 10,
	fontSize: 16,
	assets,
	onProgress: () => {},
};

test('a format is known by the ending of a name', () => {
	expect(['a.html', 'a.HTM', 'b/c.gif', 'x.markdown', 'x.txt'].map(formatOf)).toEqual([
		'html',
		'html',
		'gif',
		'md',
		'txt',
	]);
	expect(['a', 'a.doc', 'svg', 'a.'].map(formatOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each(['html', 'svg', 'gif', 'png', 'pdf', 'md', 'txt'] as const)(
	'two exports to %s are the same bytes',
	async (format) => {
		const deck = await deckOf(sample);
		const [first, second] = [await exportDeck(deck, format, options), await exportDeck(deck, format, options)];
		expect(first.length).toBeGreaterThan(0);
		for (const [index, {name, bytes}] of first.entries()) {
			expect(second[index]?.name).toBe(name);
			expect(Buffer.compare(bytes, second[index]?.bytes ?? new Uint8Array())).toBe(0);
			expect(bytes.length).toBeGreaterThan(200);
		}
	},
);

test('images are named by their slides, and by their steps when these are wanted', async () => {
	const deck = await deckOf(sample);
	const names = async (hasSteps: boolean) =>
		(await exportDeck(deck, 'png', {...options, hasSteps})).map(({name}) => name);
	expect(await names(false)).toEqual(['1.png', '2.png', '3.png']);
	expect(await names(true)).toEqual(['1-0.png', '1-1.png', '2-0.png', '2-1.png', '3.png']);
});

test('a GIF tells its size, plays for ever, shares one palette and never rests too shortly for viewers', async () => {
	const [gif] = await exportDeck(await deckOf(sample), 'gif', {...options, range: {from: 1, to: 2}});
	const bytes = Buffer.from(gif?.bytes ?? []);
	expect(bytes.toString('latin1', 0, 6)).toBe('GIF89a');
	expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([80 * 8, 24 * 18]);
	expect(bytes.includes('NETSCAPE2.0')).toBe(true);
	const delays = [...bytes.toString('latin1').matchAll(/\x21\xf9\x04[\s\S]([\s\S]{2})[\s\S]\x00\x2c/g)].map(
		([, two = '']) => Buffer.from(two, 'latin1').readUInt16LE(),
	);
	expect(delays.length).toBeGreaterThan(10);
	expect(Math.min(...delays)).toBeGreaterThanOrEqual(2);
	expect(Math.max(...delays)).toBe(50);
});
