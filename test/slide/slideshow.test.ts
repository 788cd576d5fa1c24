import {expect, test, vi} from 'vitest';
import {layoutDiagram} from '../../src/diagram/layout.ts';
import {match} from '../../src/motion/match.ts';
import {slideshow} from '../../src/slide/slideshow.ts';
import {diagram as read} from '../support/diagram.ts';
import {appearance, deck, paragraph, position, slide} from './slides.ts';

vi.mock('../../src/motion/match.ts', async (original) => {
	const actual = await original<typeof import('../../src/motion/match.ts')>();
	return {...actual, match: vi.fn(actual.match)};
});
vi.mock('../../src/diagram/layout.ts', async (original) => {
	const actual = await original<typeof import('../../src/diagram/layout.ts')>();
	return {...actual, layoutDiagram: vi.fn(actual.layoutDiagram)};
});

const size = {width: 80, height: 23};
const drawn = (index: number, yaml: string, steps = 0) => {
	const diagram = read(`stage: engine\n${yaml}`);
	return slide({title: `Slide ${index + 1}`, index, steps, blocks: [{type: 'diagram', step: 0, position, diagram}]});
};
const text = (index: number, title: string) => slide({title, index, blocks: [paragraph(`The text of ${title}.`)]});
const start = (index: number) => ({slide: index, step: 0});

const morphing = deck(
	drawn(0, 'rows: [[cli, daemon]]'),
	drawn(1, 'rows: [cli, daemon]\nsteps: [{focus: [cli]}, {send: [cli, daemon]}]\nedges: [cli -> daemon]', 2),
	text(2, 'Text'),
);

test('a transition begins with the one frame and ends with the other, and lasts as it says', () => {
	const show = slideshow(morphing, size, appearance);
	for (const [from, to] of [
		[start(0), start(1)],
		[start(1), {slide: 1, step: 1}],
		[
			{slide: 1, step: 1},
			{slide: 1, step: 2},
		],
		[{slide: 1, step: 2}, start(2)],
		[start(2), start(0)],
	] as const) {
		const {duration, at} = show.transition(from, to);
		expect(duration).toBeGreaterThan(0);
		expect(at(0).equals(show.frame(from))).toBe(true);
		expect(at(1).equals(show.frame(to))).toBe(true);
		expect(at(0.5).equals(show.frame(to))).toBe(false);
	}
});

test('to stay where one is takes no time', () => {
	const show = slideshow(morphing, size, appearance);
	expect(show.transition(start(0), start(0)).duration).toBe(0);
	expect(
		show
			.transition(start(0), start(0))
			.at(0.5)
			.equals(show.frame(start(0))),
	).toBe(true);
});

test('the animation that is asked how long it takes is the one that is shown: a morph matches once', () => {
	const show = slideshow(morphing, size, appearance);
	vi.mocked(match).mockClear();
	const asked = show.transition(start(0), start(1));
	for (let t = 0; t <= 1; t += 0.1) show.transition(start(0), start(1)).at(t);
	expect(show.transition(start(0), start(1))).toBe(asked);
	expect(match).toHaveBeenCalledTimes(1);
});

test('a slide is laid out once, however often it is shown', () => {
	const show = slideshow(morphing, size, appearance);
	vi.mocked(layoutDiagram).mockClear();
	show.frame(start(0));
	show.frame(start(0));
	show.transition(start(0), start(1)).at(0.5);
	show.frame(start(1));
	expect(layoutDiagram).toHaveBeenCalledTimes(2);
});

test('slides say how they come: with a cut, a fade, by sliding, and by morphing where their diagrams share a stage', () => {
	const kinds = (['none', 'fade', 'slide', 'morph'] as const).map((transition) => {
		const shown = deck(text(0, 'One'), {...text(1, 'Two'), transition});
		return slideshow(shown, size, appearance).transition(start(0), start(1)).duration;
	});
	expect(kinds).toEqual([0, 320, 420, 320]);
	expect(slideshow(morphing, size, appearance).transition(start(0), start(1)).duration).toBeGreaterThanOrEqual(600);
	const [first, second] = morphing.slides;
	if (first === undefined || second === undefined) throw new Error('the deck has no slides');
	const faded = deck(first, {...second, transition: 'fade'});
	expect(slideshow(faded, size, appearance).transition(start(0), start(1)).duration).toBe(320);
});

test('a big title that arrives later is another appearance, and so another slideshow', () => {
	const titled = deck(slide({layout: 'title', title: 'Big', index: 0}));
	const small = slideshow(titled, size, appearance).frame(start(0));
	const bigTitle = () => undefined;
	const asked = vi.fn(bigTitle);
	const large = slideshow(titled, size, {...appearance, bigTitle: asked}).frame(start(0));
	expect(asked).toHaveBeenCalledTimes(1);
	expect(large.equals(small)).toBe(true);
});

test('a thumbnail is drawn once for a size', () => {
	const show = slideshow(morphing, size, appearance);
	const small = show.thumbnail(0, {width: 20, height: 5});
	expect(show.thumbnail(0, {width: 20, height: 5})).toBe(small);
	expect([small.width, small.height]).toEqual([20, 5]);
	expect(show.thumbnail(0, {width: 10, height: 5}).width).toBe(10);
});

test('a slide that the deck has not cannot be shown', () => {
	const show = slideshow(morphing, size, appearance);
	expect(() => show.frame(start(3))).toThrow(new RangeError('The deck has no slide 4'));
});
