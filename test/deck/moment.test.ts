import {expect, test} from 'vitest';
import {lastSlideNamed} from '../../src/deck/moment.ts';
import {talk} from '../player/deck.ts';

test.each([
	['2', 1],
	['monolith', 1],
	['0.8', 2],
	['lxc', 2],
	['1.11', 7],
	['9', undefined],
	['nothing', undefined],
])('the last slide of "%s" is %s', (name, slide) => {
	expect(lastSlideNamed(talk, name)).toBe(slide);
});
