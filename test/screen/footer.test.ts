import fc from 'fast-check';
import {expect, test} from 'vitest';
import {paintFooter} from '../../src/screen/footer.ts';
import {deckOf, talk} from '../player/deck.ts';
import {Player} from '../player/player.ts';
import {diagram} from '../support/diagram.ts';
import {viewAt} from './view.ts';

const planned = {...talk, minutes: 27};

function footer(width: number, player = new Player(planned, {at: {slide: 3, step: 0}}).keys('right', 'right')): string {
	return paintFooter(viewAt(player.state, planned), {width, height: 1}).row(0);
}

test('the footer shows the eras, the steps, the slide and the clock', () => {
	expect(footer(90).trim()).toBe(
		'● 0.8 ╶──╴ ◆ 0.9 ╶──╴ ○ 1.11                                     ●○○  5/8  00:02 / 27:00',
	);
});

test('it shrinks with grace', () => {
	expect([65, 57, 53, 49, 41, 32, 26, 20, 12, 5].map((width) => footer(width))).toEqual([
		' ● 0.8 ╶──╴ ◆ 0.9 ╶──╴ ○ 1.11            ●○○  5/8  00:02 / 27:00 ',
		' ● 0.8  ◆ 0.9  ○ 1.11            ●○○  5/8  00:02 / 27:00 ',
		' 0.8  ◆ 0.9  1.11            ●○○  5/8  00:02 / 27:00 ',
		' 0.8  ◆ 0.9  1.11                ●○○  5/8  00:02 ',
		' ●◆○ 0.9                 ●○○  5/8  00:02 ',
		' ●◆○ 0.9        ●○○  5/8  00:02 ',
		' ●◆○ 0.9  ●○○  5/8  00:02 ',
		' ●◆○ 0.9   ●○○  5/8 ',
		'   ●○○  5/8 ',
		' 5/8 ',
	]);
});

test('whatever the width, the slide is named in full or the footer is too narrow for it', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 250}), fc.integer({min: 0, max: 7}), (width, slide) => {
			const row = footer(width, new Player(planned, {at: {slide, step: 0}}));
			expect(row).toHaveLength(width);
			if (width >= 5) expect(row).toMatch(new RegExp(`(^| )${slide + 1}/8( |$)`));
			if (width >= 20 && slide >= 1) expect(row).toContain('◆');
		}),
	);
});

test('before the first era nothing is passed, and a deck without eras has no line', () => {
	expect(footer(80, new Player(planned))).toMatch(/^ ○ 0\.8 ╶──╴ ○ 0\.9 ╶──╴ ○ 1\.11 /);
	const plain = deckOf([{id: 'a', slides: [{title: 'One'}]}]);
	expect(
		paintFooter(viewAt(new Player(plain).state, plain), {width: 40, height: 1})
			.row(0)
			.trim(),
	).toBe('1/1  00:00');
});

test('many steps are numbers', () => {
	const deck = deckOf([{id: 'a', slides: [{title: 'One', steps: 20}]}]);
	const player = new Player(deck).keys('right', 'right');
	expect(paintFooter(viewAt(player.state, deck), {width: 60, height: 1}).row(0)).toContain('step 2/20  1/1');
});

test('what is unusual is said', () => {
	const row = footer(120, new Player(planned).atOnce('+', 'a', 'm', '1', '2'));
	expect(row).toContain('12  ×1.41  no motion  auto  1/8');
	expect(footer(120, new Player(planned).atOnce('right').wait(400).atOnce('>'))).toContain('50%');
});

test('the form is the same on every slide, however many steps it has', () => {
	for (let width = 40; width <= 120; width++) {
		const forms = planned.slides.slice(1).map((slide) => {
			const row = footer(width, new Player(planned, {at: {slide: slide.index, step: 0}}));
			const labels = ['0.8', '0.9', '1.11'].filter((label) => row.includes(`${label} `)).length;
			return [row.includes('╶──╴'), labels, row.includes('00:00'), row.includes('27:00')].join();
		});
		expect(new Set(forms).size, `at ${width} columns`).toBe(1);
	}
});

test('a sign says that the slide leaves something out, and is not there otherwise', () => {
	const items = Array.from({length: 40}, (_, n) => `i${n}`).join(', ');
	const crowded = diagram(`rows: [a]\nboxes: {a: {title: Box, items: [${items}]}}`);
	const position = {file: 'deck.md', line: 1, column: 1};
	const plain = deckOf([{id: 'a', slides: [{title: 'One'}, {title: 'Two'}]}]);
	const [first, ...others] = plain.slides;
	if (first === undefined) throw new Error('a slide');
	const shown = {...first, columns: [[{type: 'diagram' as const, step: 0, position, diagram: crowded}]]};
	const deck = {...plain, slides: [shown, ...others]};
	const row = (slide: number, height: number) => {
		const {state} = new Player(deck, {at: {slide, step: 0}, size: {width: 80, height}});
		return paintFooter(viewAt(state, deck), {width: 80, height: 1}).row(0).trim();
	};
	expect(row(0, 24)).toBe('[…]  1/2  00:00');
	expect(row(0, 60)).toBe('1/2  00:00');
	expect(row(1, 24)).toBe('2/2  00:00');
});
