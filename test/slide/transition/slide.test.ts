import {expect, test} from 'vitest';
import {slide} from '../../../src/slide/transition/slide.ts';
import {picture} from './pictures.ts';

const [before, after] = [picture('abcd'), picture('wxyz')];

test('going forward the old picture leaves to the left, and the new one follows it', () => {
	const {duration, at} = slide(before, after, true);
	expect(duration).toBe(420);
	expect([0, 0.5, 1].map((t) => at(t).row(0))).toEqual(['abcd', 'cdwx', 'wxyz']);
});

test('going back it leaves to the right', () => {
	const {at} = slide(before, after, false);
	expect([0, 0.5, 1].map((t) => at(t).row(0))).toEqual(['abcd', 'yzab', 'wxyz']);
});
