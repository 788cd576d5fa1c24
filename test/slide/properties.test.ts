import fc from 'fast-check';
import {expect, test} from 'vitest';
import {continuation, Grid} from '../../src/cell/grid.ts';
import {graphemeWidth, textWidth} from '../../src/cell/width.ts';
import type {Slide, SlideBlock} from '../../src/deck/model.ts';
import {compose} from '../../src/slide/compose.ts';
import {unmarked} from '../../src/slide/mark-terms.ts';
import {minSlideSize} from '../../src/slide/too-small.ts';
import {looseEnds} from '../support/screen.ts';
import {appearance, code, deck, list, paragraph, slide, table} from './slides.ts';

const word = fc.oneof(
	{weight: 5, arbitrary: fc.stringMatching(/^[a-z]{1,11}[.,]?$/)},
	{weight: 2, arbitrary: fc.constantFrom('컨테이너는', '데몬이', '죽으면', '커널의')},
	{weight: 1, arbitrary: fc.constantFrom('🐳', 'café', 'naïve', '👩‍💻')},
);
const phrase = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join(' '));
const step = fc.integer({min: 0, max: 3});
const block: fc.Arbitrary<SlideBlock> = fc.oneof(
	fc.tuple(phrase, step).map(([text, at]) => paragraph(text, at)),
	fc.tuple(fc.array(phrase, {minLength: 1, maxLength: 4}), step).map(([items, at]) => list(items, undefined, at)),
	fc.tuple(phrase, phrase).map(([outer, inner]) => list([outer, list([inner, list([inner])])], 8)),
	fc.array(fc.array(phrase, {minLength: 2, maxLength: 3}), {minLength: 2, maxLength: 4}).map((rows) => table(rows)),
	phrase.map((text): SlideBlock => ({type: 'quote', step: 0, blocks: [paragraph(text)]})),
	fc
		.array(fc.stringMatching(/^[a-z(){} ]{0,30}$/), {minLength: 1, maxLength: 4})
		.map((lines) => code(lines.join('\n'))),
	fc.constant<SlideBlock>({type: 'rule', step: 0}),
);
const blocks = fc.array(block, {minLength: 1, maxLength: 5});
const slides: fc.Arbitrary<Slide> = fc.oneof(
	fc.tuple(phrase, blocks).map(([title, content]) => slide({title, blocks: content, steps: 3})),
	fc.tuple(phrase, blocks).map(([title, content]) => slide({title, blocks: content, layout: 'quote', steps: 3})),
	fc.tuple(phrase, blocks).map(([title, content]) => slide({title, blocks: content, layout: 'title', steps: 3})),
	fc.tuple(phrase, blocks, blocks).map(([title, a, b]) => slide({title, columns: [a, b], steps: 3})),
);
const sizes = fc.record({width: fc.integer({min: 60, max: 200}), height: fc.integer({min: 15, max: 60})});

/** A grid larger than the stage, to see what is painted outside. */
function roomy(shown: Slide, size: {width: number; height: number}, at: number) {
	const composition = compose(unmarked(shown), deck(shown), size, appearance);
	const grid = new Grid({width: size.width + 20, height: size.height + 10});
	composition.paint(grid, at);
	return {grid, composition};
}

const wordsOf = (text: string) => text.split(/[\s│▎▌]+/);
const textOf = (all: readonly SlideBlock[]): string[] =>
	all.flatMap((each): string[] => {
		if (each.type === 'paragraph') return each.spans.map((span) => span.text);
		if (each.type === 'list') return each.items.flatMap((item) => textOf(item.blocks));
		if (each.type === 'quote') return textOf(each.blocks);
		if (each.type === 'table') return each.rows.flat(2).map((span) => span.text);
		return [];
	});

test('nothing is painted outside the stage', () => {
	fc.assert(
		fc.property(slides, sizes, step, (shown, size, at) => {
			const {grid} = roomy(shown, size, at);
			for (let y = 0; y < grid.height; y++) {
				const outside = y < size.height ? grid.row(y).trimEnd() : '';
				const used = Array.from({length: grid.width}, (_, x) => grid.glyph(x, y)).findLastIndex(
					(glyph) => glyph !== ' ',
				);
				expect(used, outside).toBeLessThan(y < size.height ? size.width : 0);
			}
		}),
	);
});

test('a wide character always has both its cells', () => {
	fc.assert(
		fc.property(slides, sizes, (shown, size) => {
			const {grid} = roomy(shown, size, 3);
			const broken = grid.glyphs.filter((glyph, index) => {
				const next = index % grid.width === grid.width - 1 ? ' ' : grid.glyphs[index + 1];
				return glyph !== continuation && (next === continuation) !== (graphemeWidth(glyph) === 2);
			});
			expect(broken).toEqual([]);
		}),
	);
});

test('every word of a slide is on one of its pages at its last step', () => {
	fc.assert(
		fc.property(slides, sizes, (shown, size) => {
			const composition = compose(unmarked(shown), deck(shown), size, appearance);
			const seen = new Set(
				(composition.pages ?? [[]]).flatMap((_, page) => {
					const grid = new Grid(size);
					composition.paint(grid, shown.steps, page);
					return wordsOf(grid.toString());
				}),
			);
			for (const each of textOf(shown.columns.flat()).flatMap((text) => text.split(' '))) {
				expect(
					[each, `${each}:`].some((word) => seen.has(word)),
					each,
				).toBe(true);
			}
		}),
	);
});

test('what a step brings changes nothing that was there before', () => {
	fc.assert(
		fc.property(slides, sizes, fc.integer({min: 0, max: 2}), (shown, size, at) => {
			const before = roomy(shown, size, at).grid;
			const after = roomy(shown, size, at + 1).grid;
			for (const [index, glyph] of before.glyphs.entries()) {
				if (glyph !== ' ') expect(after.glyphs[index]).toBe(glyph);
			}
		}),
	);
});

test('lines are closed or end nowhere', () => {
	fc.assert(
		fc.property(slides, sizes, (shown, size) => {
			const {grid} = roomy(shown, size, shown.steps);
			const screen = Array.from({length: grid.height}, (_, y) =>
				Array.from({length: grid.width}, (_, x) => grid.glyph(x, y)),
			);
			expect(looseEnds(screen)).toEqual([]);
		}),
		{numRuns: 50},
	);
});

test('any stage can be painted, however small', () => {
	const tiny = fc.record({
		width: fc.integer({min: 0, max: minSlideSize.width + 5}),
		height: fc.integer({min: 0, max: minSlideSize.height + 5}),
	});
	fc.assert(
		fc.property(slides, tiny, (shown, size) => {
			const {grid} = roomy(shown, size, 3);
			for (let y = 0; y < grid.height; y++) {
				expect(textWidth(grid.row(y).trimEnd())).toBeLessThanOrEqual(y < size.height ? size.width : 0);
			}
		}),
	);
});
