import {expect, test, vi} from 'vitest';
import {layoutDiagram} from '../../src/diagram/layout.ts';
import {slideshow} from '../../src/slide/slideshow.ts';
import {diagram} from '../support/diagram.ts';
import {appearance, deck, position, slide} from './slides.ts';

vi.mock('../../src/diagram/layout.ts', async (original) => {
	const actual = await original<typeof import('../../src/diagram/layout.ts')>();
	return {...actual, layoutDiagram: vi.fn(actual.layoutDiagram)};
});

const floors = diagram(`
rows: [roof, second, first, ground]
edges: [roof -> second, second -> first, first -> ground]
steps: [{focus: roof, caption: What to look at.}]
`);

const house = slide({
	title: 'A house',
	index: 0,
	steps: 1,
	blocks: [{type: 'diagram', step: 0, position, diagram: floors}],
});

test('a diagram that has no room gets that of the title, and then that of its captions', () => {
	const shown = (height: number) => {
		const grid = slideshow(deck(house), {width: 60, height}, appearance).frame({slide: 0, step: 1}).toString();
		return ['A house', 'What to look at.', 'ground'].filter((text) => grid.includes(text));
	};
	expect(shown(18)).toEqual(['A house', 'What to look at.', 'ground']);
	expect(shown(17)).toEqual(['What to look at.', 'ground']);
	expect(shown(16)).toEqual(['What to look at.', 'ground']);
	expect(shown(15)).toEqual(['ground']);
});

test('what a slide may give up is asked for before a diagram is laid out again', () => {
	const layouts = (height: number) => {
		vi.mocked(layoutDiagram).mockClear();
		slideshow(deck(house), {width: 60, height}, appearance).slide(0);
		return vi.mocked(layoutDiagram).mock.calls.length;
	};
	expect([18, 17, 15].map(layouts)).toEqual([1, 2, 2]);
});
