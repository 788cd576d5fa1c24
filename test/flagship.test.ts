import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Size} from '../src/cell/rectangle.ts';
import {loadDeck} from '../src/deck/load.ts';
import type {Deck, Slide} from '../src/deck/model.ts';
import type {Diagram} from '../src/diagram/model.ts';
import {files} from '../src/files/file-system.ts';
import {match} from '../src/motion/match.ts';
import {areas} from '../src/screen/areas.ts';
import {appearanceOf} from '../src/slide/appearance.ts';
import {diagramsOf} from '../src/slide/composition.ts';
import {omittedDetails} from '../src/slide/omitted.ts';
import {slideshow} from '../src/slide/slideshow.ts';
import {night} from '../src/theme/night.ts';
import {root} from './support/environment.ts';

/** Slides that ask, judge or list where to read, and so stand on no source. */
const withoutFacts = ['title', 'question', 'why', 'agreement', 'sources-1', 'sources-2', 'sources-3'];
const eras = ['before', 'lxc', 'libcontainer', 'growing', 'split', 'open', 'today'];
const look = appearanceOf({}, night.name);
const show = (size: Size) => slideshow(deck, size, look);
/** An 80x24 terminal less the footer. */
const smallest = {width: 80, height: 23};

let deck: Deck;

beforeAll(async () => {
	const loaded = await loadDeck(join(root, 'slides'), {reader: files});
	expect(loaded.diagnostics).toEqual([]);
	deck = loaded.deck as Deck;
});

const notesOf = (slide: Slide) => slide.notes.map(({text}) => text).join('\n');
const keysOf = (slide: Slide) => /^Source: (.+)$/m.exec(notesOf(slide))?.[1]?.split(', ') ?? [];
const diagramOf = (slide: Slide): Diagram | undefined => diagramsOf(slide.columns.flat())[0]?.diagram;
const slideNamed = (id: string) => deck.slides.find((slide) => slide.id === id) as Slide;

test('it is a talk of 40 to 60 slides and 25 to 30 minutes', () => {
	const minutes = deck.slides.reduce((sum, slide) => sum + (slide.minutes ?? Number.NaN), 0);
	expect(deck.slides.length).toBeGreaterThanOrEqual(40);
	expect(deck.slides.length).toBeLessThanOrEqual(60);
	expect(minutes).toBeGreaterThanOrEqual(25);
	expect(minutes).toBeLessThanOrEqual(30);
});

test('each chapter budgets the minutes of its slides', () => {
	for (const {id, minutes, first, count} of deck.chapters) {
		const sum = deck.slides.slice(first, first + count).reduce((all, slide) => all + (slide.minutes ?? 0), 0);
		expect(minutes, id).toBeCloseTo(sum, 5);
	}
});

test('every slide has an id of its own choosing, minutes and notes', () => {
	for (const {id, minutes, notes, position} of deck.slides) {
		const text = readFileSync(position.file, 'utf8');
		expect(text, id).toContain(`<!-- id: ${id} -->`);
		expect(minutes, id).toBeGreaterThan(0);
		expect(
			notes
				.map(({text: note}) => note)
				.join(' ')
				.split(/\s+/).length,
			id,
		).toBeGreaterThan(12);
	}
});

test('every slide that states facts names sources that there are', () => {
	for (const slide of deck.slides) {
		const keys = keysOf(slide);
		expect(keys.length > 0, slide.id).toBe(!withoutFacts.includes(slide.id));
		for (const key of keys) expect(deck.sources.has(key), `${slide.id}: ${key}`).toBe(true);
	}
});

test('every source is used, and stands in the chapter of sources', () => {
	const used = new Set(deck.slides.flatMap(keysOf));
	expect([...deck.sources.keys()].filter((key) => !used.has(key))).toEqual([]);
	const listed = readFileSync(join(root, 'slides/09-sources.en.md'), 'utf8');
	const rows = [...listed.matchAll(/^\| ([^|]+?) *\|/gm)].flatMap(([, cell = '']) => cell.split(', '));
	expect([...deck.sources.keys()].filter((key) => !rows.includes(key))).toEqual([]);
});

test('every era shows its architecture and its family of processes', () => {
	expect(deck.chapters.flatMap(({era}) => (era === undefined ? [] : [era.id]))).toEqual(eras);
	for (const {id, first, count} of deck.chapters.filter(({era}) => era !== undefined)) {
		const stages = new Set(deck.slides.slice(first, first + count).map((slide) => diagramOf(slide)?.stage));
		expect(stages.has('engine'), id).toBe(true);
		expect(stages.has('processes'), id).toBe(id !== 'before');
	}
});

test('a caption says what to look at in 140 characters', () => {
	for (const slide of deck.slides) {
		for (const {caption = ''} of diagramOf(slide)?.steps ?? []) {
			expect(caption.length, `${slide.id}: ${caption}`).toBeLessThanOrEqual(140);
		}
	}
});

describe('at 80x24', () => {
	test('no diagram gives up its items, its labels or its rows', () => {
		const shown = show(smallest);
		for (const slide of deck.slides) {
			for (const {timeline} of shown.slide(slide.index).diagrams) {
				const {fits, omitted: given} = timeline.layout;
				expect({fits, given}, slide.id).toEqual({
					fits: true,
					given: {items: false, labels: false, rows: false},
				});
			}
		}
	});

	test('every slide is one page', () => {
		const shown = show(smallest);
		for (const slide of deck.slides) {
			expect(shown.slide(slide.index).composition.pages?.length ?? 1, slide.id).toBe(1);
		}
	});
});

test.each(['en', 'ko'])('every edge has a way and every label a place, in %s', async (language) => {
	const edition = (await loadDeck(join(root, 'slides'), {reader: files, language})).deck as Deck;
	const sizes = [smallest, {width: 100, height: 29}, {width: 200, height: 59}];
	const missing = sizes.flatMap((size) =>
		omittedDetails(edition, size, look).map(
			({slide, what, name}) => `${size.width}x${size.height} ${slide.id}: ${what} ${name}`,
		),
	);
	expect(missing).toEqual([]);
});

test('under the notes of an 80x24 terminal every diagram still has its place', () => {
	const {slide: area} = areas({width: 80, height: 24}, 'small');
	const small = show(area);
	for (const slide of deck.slides)
		for (const {timeline} of small.slide(slide.index).diagrams) expect(timeline.layout.fits, slide.id).toBe(true);
});

test('one block comes apart: lines of the daemon become containerd and runc, the shim comes from under it', () => {
	const [before, after] = ['v111-before', 'v111-split'].map((id) => {
		const slide = slideNamed(id);
		return show(smallest).slide(slide.index).diagrams[0]?.timeline.at(0);
	});
	if (before === undefined || after === undefined) throw new Error('the split has no diagrams');
	const arrivals = match(before, after).matches.flatMap((each) =>
		each.kind === 'split' ? [[each.to.id, each.title.text, each.isUnder]] : [],
	);
	expect(arrivals).toEqual([
		['containerd', 'container runtime', false],
		['shim-1', 'docker daemon', true],
		['runc-1', 'libcontainer', false],
	]);
});

test('the storyboard has every slide with its place and minutes', () => {
	const rows = readFileSync(join(root, 'docs/flagship.md'), 'utf8')
		.split('\n')
		.filter((line) => /^\| \d+ \| `/.test(line))
		.map((line) => line.split(' | ').slice(0, 3).join(' | '));
	expect(rows).toEqual(
		deck.slides.map(({id, minutes = 0}, index) => `| ${index + 1} | \`${id}\` | ${minutes.toFixed(1)}`),
	);
});
