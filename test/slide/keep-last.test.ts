import {expect, test, vi} from 'vitest';
import {keepLast} from '../../src/slide/keep-last.ts';

test('the last results are remembered, and the one that was asked for longest ago is forgotten first', () => {
	const make = vi.fn((name: string, count: number) => ({name, count}));
	const kept = keepLast(2, make);
	const first = kept('a', 1);
	expect(kept('a', 1)).toBe(first);
	kept('b', 1);
	expect(kept('a', 1)).toBe(first);
	kept('c', 1);
	expect(make).toHaveBeenCalledTimes(3);
	expect(kept('a', 1)).toBe(first);
	kept('b', 1);
	expect(make).toHaveBeenCalledTimes(4);
});

test('arguments are the same when each is, and objects when they are one object', () => {
	const make = vi.fn((_: object, count: number) => count);
	const kept = keepLast(4, make);
	const key = {};
	kept(key, 1);
	kept(key, 2);
	kept({}, 1);
	kept(key, 1);
	expect(make).toHaveBeenCalledTimes(3);
});

test('what fails is asked for again', () => {
	let isBroken = true;
	const kept = keepLast(1, (value: number) => {
		if (isBroken) throw new Error('broken');
		return value;
	});
	expect(() => kept(1)).toThrow('broken');
	isBroken = false;
	expect(kept(1)).toBe(1);
});
