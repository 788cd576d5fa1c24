import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ascii} from '../../src/cell/ascii.ts';
import {root} from '../support/environment.ts';
import {keys} from '../support/keys.ts';
import {looseEnds, unknownWords, vocabulary, words} from '../support/screen.ts';
import {open} from '../support/terminal.ts';
import {type Stop, stageOf, stopAt, walkBack, walkForward} from '../support/walk.ts';

const slides = join(root, 'slides');
const sources = readdirSync(slides, {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.(md|yaml)$/.test(name))
	.map((name) => readFileSync(join(slides, name), 'utf8'));
// Korean writes particles straight behind a word, and so behind the mark-up that ends it.
const unmarked = sources.map((text) => text.replace(/[`*]/g, ''));
const known = vocabulary(sources, unmarked);

/** Letters several cells high are made of line glyphs that are no lines. */
const hasBigLetters = (stop: Stop) => /[█▀▄╗╚]/.test(stop.stage);

/** What is wrong with one moment, each fault with its place. */
function faults(stop: Stop): string[] {
	const ends = hasBigLetters(stop) ? [] : looseEnds(stop.cells);
	const clipped = unknownWords(stop.stage, known).map((word) => `"${word}" is no word of the deck`);
	const marks = /…/.test(stop.stage) && !sources.some((source) => source.includes('…')) ? ['something was cut'] : [];
	return [...ends, ...clipped, ...marks].map((fault) => `${stop.name}: ${fault}`);
}

/** Fails with the first picture that is wrong, and names all that are. */
function expectSound(stops: readonly Stop[]): void {
	const wrong = stops.filter((stop) => faults(stop).length > 0);
	const picture = wrong[0] ? `\n${wrong[0].stage}\n` : '';
	expect(wrong.flatMap(faults), picture).toEqual([]);
}

function numbers(count: number): number[] {
	return Array.from({length: count}, (_, index) => index + 1);
}

const sizes = [
	{columns: 80, rows: 24},
	{columns: 100, rows: 30},
	{columns: 200, rows: 60},
] as const;

const talks = ['en', 'ko'].flatMap((language) => sizes.map((size) => ({language, ...size})));

describe.each(talks)('the whole talk in $language at $columns x $rows', ({language, ...size}) => {
	test('every step is sound, and looks the same on the way back', async () => {
		const t = await open({args: ['--motion', 'none', '--lang', language], ...size});
		const stops = await walkForward(t);
		const seen = new Set(stops.map((stop) => Number(/\d+/.exec(stop.name)?.[0])));
		expect([...seen]).toEqual(numbers(seen.size));
		expectSound(stops);

		const back = await walkBack(t, stops.length - 1);
		const forth = stops.slice(0, -1).reverse();
		for (const [index, stop] of back.entries()) {
			const first = forth[index];
			expect(stop.footer).toBe(first?.footer);
			expect(stop.stage, stop.name).toBe(first?.stage);
			expect(stop.look, `${stop.name}: colours`).toBe(first?.look);
		}

		expect(t.alternate).toBe(true);
		t.press('q');
		expect(await t.exit()).toMatchObject({code: 0});
		expect({alternate: t.alternate, cursor: t.cursorVisible}).toEqual({alternate: false, cursor: true});
	}, 300_000);
});

test.each(['en', 'ko'])(
	'a small terminal shows every word that a large one does, in %s',
	async (language) => {
		const args = ['--motion', 'none', '--lang', language];
		const small = await open({args, columns: 80, rows: 24});
		const large = await open({args, columns: 200, rows: 60});
		const [stops, others] = await Promise.all([walkForward(small), walkForward(large)]);
		const said = (all: readonly Stop[]) => all.map(({name, stage}) => [name, ...words(stage).sort()].join(' '));
		expect(said(stops)).toEqual(said(others));
	},
	300_000,
);

test.each(['en', 'ko'])(
	'in ASCII the whole talk is the same picture, drawn with what ASCII has, in %s',
	async (language) => {
		const size = {columns: 80, rows: 24};
		const plain = await open({args: ['--motion', 'none', '--lang', language, '--ascii'], ...size});
		const pretty = await open({args: ['--motion', 'none', '--lang', language], ...size});
		const [stops, pictures] = await Promise.all([walkForward(plain), walkForward(pretty)]);
		expect(stops).toHaveLength(pictures.length);
		for (const [index, stop] of stops.entries()) {
			expect(stop.stage + stop.footer, stop.name).toMatch(/^[\n\x20-\x7e가-힣]*$/);
			const picture = pictures[index];
			if (picture === undefined || hasBigLetters(picture)) continue;
			const expected = picture.cells.map((row) => row.map(ascii).join('').trimEnd()).join('\n');
			expect(stop.stage, stop.name).toBe(expected);
		}
	},
	300_000,
);

test('after its animation every step is what it is without motion', async () => {
	const size = {columns: 100, rows: 30};
	const still = await open({args: ['--motion', 'none'], ...size});
	const stops = await walkForward(still);
	const moving = await open({args: ['--speed', '8'], ...size});
	for (const [index, stop] of stops.entries()) {
		if (index > 0) moving.press(keys.right);
		await moving.until((screen) => stageOf(screen) === stop.stage);
		const {look} = stopAt(moving);
		if (look !== stop.look) await moving.until(() => stopAt(moving).look === stop.look);
	}
	for (const stop of stops.slice(0, -1).reverse()) {
		moving.press(keys.left);
		await moving.until((screen) => stageOf(screen) === stop.stage);
	}
}, 300_000);

test('keys pressed faster than any animation end at the same place', async () => {
	const size = {columns: 80, rows: 24};
	const still = await open({args: ['--motion', 'none'], ...size});
	const stops = await walkForward(still);
	const hurried = await open({args: [], ...size});
	await hurried.until((screen) => screen.includes('1/'));
	hurried.press(keys.right.repeat(stops.length - 1));
	await hurried.until((screen) => stageOf(screen) === stops.at(-1)?.stage);
	hurried.press(keys.left.repeat(stops.length - 1));
	await hurried.until((screen) => stageOf(screen) === stops[0]?.stage);
}, 300_000);

test('at every step L shows what the talk in the other language shows there', async () => {
	const size = {columns: 80, rows: 24};
	const [english, korean] = await Promise.all(
		['en', 'ko'].map(async (language) =>
			walkForward(await open({args: ['--motion', 'none', '--lang', language], ...size})),
		),
	);
	expect(korean?.map(({name}) => name)).toEqual(english?.map(({name}) => name));
	const t = await open({args: ['--motion', 'none', '--lang', 'en'], ...size});
	for (const [index, stop] of (english ?? []).entries()) {
		if (index > 0) t.press(keys.right);
		const [here, there] = [stop, korean?.[index]];
		await t.until((screen) => stageOf(screen) === here.stage);
		t.press('L');
		await t.until((screen) => stageOf(screen) === there?.stage);
		t.press('L');
		await t.until((screen) => stageOf(screen) === here.stage);
	}
}, 300_000);
