import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {after, before, isSame, type Moment, placeIn} from '../../src/deck/moment.ts';
import {slideshow} from '../../src/slide/slideshow.ts';
import {stopsOfPages} from '../../src/slide/stops.ts';
import {appearance, code, deck, list, paragraph, slide} from './slides.ts';

/** Stops as `step.page`. */
const told = (stops: readonly Moment[]) => stops.map(({step, page = 0}) => `${step}.${page}`).join(' ');

describe('the stops of a slide', () => {
	test('of one page are its steps', () => {
		expect(told(stopsOfPages(4, 2))).toBe('0.0 1.0 2.0');
	});

	test('without steps are its pages', () => {
		expect(told(stopsOfPages(0, 0, [[0], [0], [0]]))).toBe('0.0 0.1 0.2');
	});

	test('are at each step the pages that it concerns', () => {
		expect(told(stopsOfPages(0, 3, [[0, 1], [1, 2], [3]]))).toBe('0.0 1.0 1.1 2.1 3.2');
	});

	test('stay on the page that was shown where a step brings nothing', () => {
		expect(told(stopsOfPages(0, 3, [[0], [0, 3]]))).toBe('0.0 0.1 1.1 2.1 3.1');
	});

	test('go back to an earlier page for what a step brings there', () => {
		expect(
			told(
				stopsOfPages(0, 1, [
					[0, 1],
					[0, 1],
				]),
			),
		).toBe('0.0 0.1 1.0 1.1');
	});

	test('end with the pages that no step concerns', () => {
		expect(told(stopsOfPages(0, 1, [[0, 1], [], []]))).toBe('0.0 1.0 1.1 1.2');
	});
});

const pageSteps = fc.array(fc.array(fc.integer({min: 0, max: 5}), {maxLength: 4}), {maxLength: 6});

test('every step and every page has a stop, and none comes twice', () => {
	fc.assert(
		fc.property(pageSteps, fc.integer({min: 0, max: 5}), (pages, steps) => {
			const stops = stopsOfPages(0, steps, pages);
			expect(new Set(stops.map(({step}) => step)).size).toBe(steps + 1);
			expect(new Set(stops.map(({page = 0}) => page)).size).toBe(Math.max(1, pages.length));
			expect(new Set(stops.map(({step, page = 0}) => `${step}.${page}`)).size).toBe(stops.length);
			for (const [index, stop] of stops.entries()) expect(placeIn(stops, stop)).toBe(index);
		}),
	);
});

test('forward goes through all stops of a deck, and back the same way', () => {
	const shown = deck(slide({index: 0}), slide({index: 1}), slide({index: 2}));
	fc.assert(
		fc.property(fc.array(pageSteps, {minLength: 3, maxLength: 3}), (pages) => {
			const stopsOf = (index: number) => stopsOfPages(index, 0, pages[index]);
			const all = [0, 1, 2].flatMap(stopsOf);
			for (const [index, stop] of all.entries()) {
				const next = after(shown, stop, stopsOf);
				expect(next).toEqual(all[index + 1]);
				if (next !== undefined) expect(isSame(before(shown, next, stopsOf) as Moment, stop)).toBe(true);
			}
		}),
	);
});

describe('a slide too long for its size', () => {
	const blocks = Array.from({length: 60}, (_, n) => paragraph(`text ${n}`, n >= 30 ? 1 : 0));
	const long = deck(slide({index: 0, title: 'Long', blocks, steps: 1}));
	const show = (width: number, height: number) => slideshow(long, {width, height}, appearance);

	test('has a stop for each of its pages, by its size', () => {
		expect(told(show(80, 23).stops(0))).toBe('0.0 0.1 0.2 1.3 1.4 1.5');
		expect(show(80, 140).stops(0)).toHaveLength(2);
	});

	test('shows what a step brings, whichever page is asked for', () => {
		const small = show(80, 23);
		expect(small.frame({slide: 0, step: 1}).toString()).toContain('text 30');
		expect(small.frame({slide: 0, step: 0, page: 9}).toString()).toContain('text 20');
	});

	test('goes from page to page as a text that is revealed', () => {
		const {duration, at} = show(80, 23).transition({slide: 0, step: 0}, {slide: 0, step: 0, page: 1});
		expect(duration).toBe(220);
		expect(at(1).equals(show(80, 23).frame({slide: 0, step: 0, page: 1}))).toBe(true);
	});
});

test('code with ranges shows the lines of each step, with those around them, on one page', () => {
	const source = Array.from({length: 40}, (_, n) => `line ${n + 1}.`).join('\n');
	const ranges = [new Set([2, 3]), new Set([15, 16, 17, 18, 19]), new Set([38])];
	const shown = deck(slide({index: 0, title: 'Code', blocks: [code(source, ranges)], steps: 2}));
	const show = slideshow(shown, {width: 80, height: 23}, appearance);
	for (const [step, range] of ranges.entries()) {
		const text = show.frame({slide: 0, step}).toString();
		for (const line of range) for (const near of [line - 1, line, line + 1]) expect(text).toContain(`line ${near}.`);
	}
	const all = show.stops(0).map((at) => show.frame(at).toString());
	for (let line = 1; line <= 40; line++) expect(all.some((text) => text.includes(`line ${line}.`))).toBe(true);
});

test('a list goes on between its items, in Korean too', () => {
	const items = Array.from(
		{length: 30},
		(_, n) => `${n + 1}번째 항목은 두 줄에 걸쳐 있을 만큼 길어서 화면이 좁으면 다음 줄로 넘어간다.`,
	);
	const show = slideshow(
		deck(slide({index: 0, title: '목록', blocks: [list(items)]})),
		{width: 60, height: 15},
		appearance,
	);
	const pages = show.stops(0).map((at) => show.frame(at).toString());
	expect(pages.length).toBeGreaterThan(4);
	expect(pages.every((page) => /^ {2}목록 {2}\d+\/\d+\n/.test(page))).toBe(true);
	expect(pages.flatMap((page) => [...page.matchAll(/• (\d+)번째/g)].map(([, n]) => Number(n)))).toEqual(
		items.map((_, n) => n + 1),
	);
	// No item is divided: the last row of each page ends one.
	for (const page of pages) expect(page.trimEnd()).toMatch(/다\.$/);
});
