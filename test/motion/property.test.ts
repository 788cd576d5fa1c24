import fc from 'fast-check';
import {expect, test} from 'vitest';
import {layoutDiagram} from '../../src/diagram/layout.ts';
import type {Diagram} from '../../src/diagram/model.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import {timeline} from '../../src/diagram/timeline.ts';
import {morph} from '../../src/motion/morph.ts';
import {pairs} from '../diagram/generate.ts';
import {drawn} from '../support/diagram.ts';
import {moments, motionFaults} from './faults.ts';

const stage = {width: 120, height: 56};

/** Scenes of two diagrams of a stage, the second one later in the deck, and how they were told apart. */
const scenes = pairs(10).map(([before, after]) => ({from: sceneOf(before, 0), to: sceneOf(after, 10_000)}));

function sceneOf(diagram: Diagram, place: number): Scene {
	const {needs} = layoutDiagram(diagram, stage);
	return timeline(diagram, {width: Math.max(needs.width, stage.width), height: needs.height}, place).at(0);
}

test('a morph begins as one scene and ends as the other, cell for cell', () => {
	fc.assert(
		fc.property(scenes, ({from, to}) => {
			const film = morph(from, to).at;
			expect(drawn(film(0)).equals(drawn(from))).toBe(true);
			expect(drawn(film(1)).equals(drawn(to))).toBe(true);
		}),
	);
});

test('the way back shows what the way there showed', () => {
	fc.assert(
		fc.property(scenes, ({from, to}) => {
			const there = morph(from, to);
			const back = morph(to, from);
			for (const t of moments(16)) expect(drawn(back.at(t)).equals(drawn(there.at(1 - t)))).toBe(true);
			expect(there.duration).toBe(back.duration);
		}),
		{numRuns: 60},
	);
});

test('the way back is the same film between scenes of one place too', () => {
	fc.assert(
		fc.property(scenes, ({from, to}) => {
			const [a, b] = [
				{...from, order: 3},
				{...to, order: 3},
			];
			for (const t of moments(8)) expect(drawn(morph(b, a).at(t)).equals(drawn(morph(a, b).at(1 - t)))).toBe(true);
		}),
		{numRuns: 30},
	);
});

test('at every moment boxes are on the stage and opaque, lines are upright or level, and no corner turns back', () => {
	fc.assert(
		fc.property(scenes, ({from, to}) => {
			expect(motionFaults(morph(from, to).at)).toEqual([]);
		}),
		{numRuns: 60},
	);
});

test('a moment depends on nothing but itself', () => {
	fc.assert(
		fc.property(
			scenes,
			fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 6}),
			({from, to}, asked) => {
				const film = morph(from, to).at;
				for (const t of asked) expect(film(t)).toEqual(morph(from, to).at(t));
			},
		),
		{numRuns: 40},
	);
});

test('a morph takes 600 to 1,400 ms, or nothing when there is nothing to see', () => {
	fc.assert(
		fc.property(scenes, ({from, to}) => {
			expect(morph(from, from).duration).toBe(0);
			const {duration} = morph(from, to);
			if (duration > 0 && duration !== 300) {
				expect(duration).toBeGreaterThanOrEqual(600);
				expect(duration).toBeLessThanOrEqual(1400);
			}
		}),
	);
});
