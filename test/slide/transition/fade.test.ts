import {expect, test} from 'vitest';
import {fade} from '../../../src/slide/transition/fade.ts';
import {night} from '../../../src/theme/night.ts';
import {picture} from './pictures.ts';

test('the old picture is seen in the first half, the new one in the second', () => {
	const {duration, at} = fade(picture('old'), picture('new'), night);
	expect(duration).toBe(320);
	expect([0, 0.25, 0.5, 0.75, 1].map((t) => at(t).row(0))).toEqual(['old', 'old', 'old', 'new', 'new']);
});

test('a part of the time may be left in between, when both are gone', () => {
	const {at} = fade(picture('old'), picture('new'), night, {part: 0.3});
	const ink = (t: number) => at(t).foregrounds[0];
	expect(ink(0.3)).toBe(night.background);
	expect(ink(0.5)).toBe(night.background);
	expect(ink(0.7)).toBe(night.background);
	expect(ink(0.85)).not.toBe(night.background);
	expect(at(1).equals(picture('new'))).toBe(true);
});

test('the pictures that it is made from stay as they are', () => {
	const before = picture('old');
	fade(before, picture('new'), night).at(0.3);
	expect(before.equals(picture('old'))).toBe(true);
});
