import fc from 'fast-check';
import {expect, test} from 'vitest';
import {easeInOut, easeOut, inverseLerp, lerp, phase} from '../../src/motion/easing.ts';
import {rectangleBetween} from '../../src/motion/moving-rectangle.ts';

const part = fc.double({min: 0, max: 1, noNaN: true});

test('progress is nothing before its window and whole after it', () => {
	expect(inverseLerp(0.1, {from: 0.2, to: 0.6})).toBe(0);
	expect(inverseLerp(0.4, {from: 0.2, to: 0.6})).toBeCloseTo(0.5);
	expect(inverseLerp(0.9, {from: 0.2, to: 0.6})).toBe(1);
	expect(inverseLerp(0.5, {from: 0.5, to: 0.5})).toBe(1);
});

test('every easing starts at 0, ends at 1 and never turns back', () => {
	for (const ease of [easeInOut, easeOut]) {
		expect(ease(0, phase.move)).toBe(0);
		expect(ease(1, phase.move)).toBe(1);
		fc.assert(
			fc.property(part, part, (a, b) => {
				expect(ease(Math.min(a, b), phase.move)).toBeLessThanOrEqual(ease(Math.max(a, b), phase.move));
			}),
		);
	}
});

test('what moves is slow at both ends and has half its way at half its time', () => {
	const whole = {from: 0, to: 1};
	expect(easeInOut(0.5, whole)).toBeCloseTo(0.5);
	expect(easeInOut(0.1, whole)).toBeLessThan(0.05);
	expect(easeInOut(0.9, whole)).toBeGreaterThan(0.95);
	expect(lerp(10, 20, 0.25)).toBe(12.5);
});

const rectangle = fc.record({
	x: fc.nat(200),
	y: fc.nat(60),
	width: fc.integer({min: 1, max: 100}),
	height: fc.integer({min: 1, max: 30}),
});

test('a rectangle on its way is never empty, never outside both, and exact at both ends', () => {
	fc.assert(
		fc.property(rectangle, rectangle, part, (a, b, t) => {
			const middle = rectangleBetween(a, b, {x: t, y: t});
			expect(middle.width).toBeGreaterThanOrEqual(Math.min(a.width, b.width) - 1);
			expect(middle.width).toBeGreaterThanOrEqual(1);
			expect(middle.height).toBeGreaterThanOrEqual(1);
			expect(middle.x).toBeGreaterThanOrEqual(Math.min(a.x, b.x));
			expect(middle.y + middle.height).toBeLessThanOrEqual(Math.max(a.y + a.height, b.y + b.height));
			expect(rectangleBetween(a, b, {x: 0, y: 0})).toEqual(a);
			expect(rectangleBetween(a, b, {x: 1, y: 1})).toEqual(b);
		}),
	);
});
