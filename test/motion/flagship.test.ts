import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {intersection} from '../../src/cell/rectangle.ts';
import {loadDeck} from '../../src/deck/load.ts';
import type {Deck} from '../../src/deck/model.ts';
import type {Moment} from '../../src/deck/moment.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import {files} from '../../src/files/file-system.ts';
import {morph} from '../../src/motion/morph.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';
import {type Slideshow, slideshow} from '../../src/slide/slideshow.ts';
import {night} from '../../src/theme/night.ts';
import {root} from '../support/environment.ts';
import {rowTexts} from '../support/row-texts.ts';

/*
 * Frames of the moves that the deck is for, kept as pictures to look at. When slides or the engine
 * change on purpose, draw them anew and read the difference:
 *
 *     npx vitest run test/motion/flagship.test.ts -u
 */

/** Each picture: the moves in it, from one `slide:step` to another. */
const moves: Readonly<Record<string, ReadonlyArray<readonly [from: string, to: string]>>> = {
	'before-primitives-slide-under-lxc': [['primitives:4', 'lxc:0']],
	'before-the-binary-lands': [['v08-before:1', 'v08-binary:0']],
	'before-one-binary-two-processes': [['v08-binary:1', 'v08-two:0']],
	'v09-the-driver-becomes-a-choice': [['v09-before:1', 'v09-driver:0']],
	'v111-one-block-comes-apart': [['v111-before:1', 'v111-split:0']],
	'three-shims-runcs-containers': [0, 1, 2, 3, 4, 5, 6, 7].map((step) => [
		`v111-three:${step}`,
		`v111-three:${step + 1}`,
	]),
	'today-the-camera-pulls-back': [['today-stack:3', 'today-host:0']],
	'what-dies-with-what': [
		['v08-kill:0', 'v08-kill:1'],
		['v09-kill:0', 'v09-kill:1'],
		['growing-kill:1', 'growing-kill:2'],
		['v111-kill:1', 'v111-kill:2'],
		['live-restore:0', 'live-restore:1'],
		['today-kill:0', 'today-kill:1'],
	],
};
const moments = [0, 0.25, 0.5, 0.75, 1];
const size = {width: 92, height: 27};

let deck: Deck;
let show: Slideshow;

beforeAll(async () => {
	deck = (await loadDeck(join(root, 'slides'), {reader: files})).deck as Deck;
	show = slideshow(deck, size, appearanceOf(deck, 'night'));
});

/** A `slide:step` of the deck. Throws when it is not there. */
function momentAt(name: string): Moment {
	const [id, step] = name.split(':');
	const slide = deck.slides.findIndex((each) => each.id === id);
	if (slide === -1) throw new Error(`the deck has no slide "${id}"; name the slide that makes this move now`);
	return {slide, step: Number(step)};
}

/** A frame as a terminal without colours shows it: what has nearly faded is blank. */
function frameAt(from: Moment, to: Moment, t: number): string {
	const grid = show.transition(from, to).at(t);
	const rows = rowTexts(grid, {depth: 'none', isAscii: false, foreground: night.text, background: night.background});
	return rows
		.map((row) => row.replaceAll(/\x1b\[[\d;]+m/g, '').trimEnd())
		.join('\n')
		.trimEnd();
}

describe('the moves of the flagship', () => {
	test.each(Object.keys(moves))('%s', async (name) => {
		const frames = (moves[name] ?? []).flatMap(([from, to]) =>
			moments.map((t) => `── ${from} → ${to}, t = ${t} ──\n${frameAt(momentAt(from), momentAt(to), t)}\n`),
		);
		await expect(frames.join('\n')).toMatchFileSnapshot(`pictures/${name}.txt`);
	});
});

test('a move back shows the frames of the move there', () => {
	for (const [from, to] of Object.values(moves).flat()) {
		const [a, b] = [momentAt(from), momentAt(to)];
		for (const t of moments) expect(frameAt(b, a, 1 - t), `${from} to ${to} at ${t}`).toBe(frameAt(a, b, t));
	}
});

/** The largest part of one of two boxes that the other covers once both have left where they came from. */
function covered(play: (t: number) => Scene, one: string, other: string): number {
	const parts = Array.from({length: 48}, (_, index) => {
		const {boxes} = play(0.4 + index / 80);
		const [a, b] = [one, other].map((id) => boxes.find((box) => box.id === id)?.rectangle);
		if (a === undefined || b === undefined) throw new Error(`there is no ${one}, or no ${other}`);
		const {width, height} = intersection(a, b);
		return (width * height) / Math.min(a.width * a.height, b.width * b.height);
	});
	return Math.max(...parts);
}

test.each([
	['libcontainer', 'lxc', 'v09-before:1', 'v09-driver:0'],
	['runc-1', 'shim-1', 'v111-before:1', 'v111-split:0'],
])('%s does not run into %s', (one, other, from, to) => {
	for (const [width, height] of [
		[80, 23],
		[100, 29],
		[120, 35],
		[160, 44],
		[200, 59],
	] as const) {
		const [before, after] = [from, to].map((name) => {
			const {slide, step} = momentAt(name);
			return slideshow(deck, {width, height}, show.appearance).slide(slide).diagrams[0]?.timeline.at(step);
		});
		if (before === undefined || after === undefined) throw new Error('a slide has no diagram');
		expect(covered(morph(before, after).at, one, other), `${width}x${height}`).toBeLessThan(0.08);
	}
});
