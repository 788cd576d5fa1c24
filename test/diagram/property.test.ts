import fc from 'fast-check';
import {expect, test} from 'vitest';
import {canFit, layoutDiagram} from '../../src/diagram/layout.ts';
import {timeline} from '../../src/diagram/timeline.ts';
import {faults} from './faults.ts';
import {diagrams, sizes} from './generate.ts';

/** How many of the runs must have fitted their stage, so that the properties say something. */
const enough = 40;

test('a diagram that fits is drawn without a fault, whatever is in it', () => {
	let fitting = 0;
	fc.assert(
		fc.property(diagrams(2, 24), sizes, (diagram, size) => {
			const stage = timeline(diagram, size, 0);
			if (!stage.layout.fits) return;
			fitting++;
			expect(faults(stage.at(0))).toEqual([]);
		}),
		{numRuns: 200},
	);
	expect(fitting).toBeGreaterThan(enough);
});

test('a diagram of up to 60 boxes is drawn without a fault on a stage as large as it needs', () => {
	fc.assert(
		fc.property(diagrams(25, 60), sizes, (diagram, size) => {
			const needed = layoutDiagram(diagram, size).needs;
			const stage = timeline(diagram, {width: needed.width, height: needed.height + 10}, 0);
			expect(faults(stage.at(0))).toEqual([]);
		}),
		{numRuns: 60},
	);
});

test('a diagram that does not fit says a larger size on which it does', () => {
	fc.assert(
		fc.property(
			diagrams(2, 40),
			fc.integer({min: 1, max: 60}),
			fc.integer({min: 1, max: 16}),
			(diagram, width, height) => {
				const small = layoutDiagram(diagram, {width, height});
				expect(small.fits || small.needs.width > width || small.needs.height > height).toBe(true);
				expect(layoutDiagram(diagram, small.needs).fits).toBe(true);
				expect(canFit(diagram, {width, height})).toBe(small.fits);
				expect(canFit(diagram, small.needs)).toBe(true);
			},
		),
		{numRuns: 100},
	);
});

test('every edge between boxes that fit has a way', () => {
	let missing = 0;
	let all = 0;
	fc.assert(
		fc.property(diagrams(2, 12), sizes, (diagram, size) => {
			const {fits, routes} = layoutDiagram(diagram, size);
			if (!fits) return;
			all += diagram.edges.length;
			missing += diagram.edges.length - routes.size;
		}),
		{numRuns: 150, seed: 11},
	);
	expect(all).toBeGreaterThan(100);
	expect(missing).toBe(0);
});

test('the same diagram has the same layout each time', () => {
	fc.assert(
		fc.property(diagrams(2, 16), sizes, (diagram, size) => {
			expect(layoutDiagram(diagram, size)).toEqual(layoutDiagram(diagram, size));
		}),
		{numRuns: 50},
	);
});
