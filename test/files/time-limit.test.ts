import {expect, test} from 'vitest';
import {timeLimit} from '../../src/files/time-limit.ts';

test('an action in time gives its value', () => {
	expect(timeLimit(() => 7, 1000)).toEqual({value: 7});
	expect(timeLimit(() => undefined, 1000)).toEqual({value: undefined});
});

test('an endless loop and an endless regular expression are ended', () => {
	const loop = () => {
		for (;;);
	};
	for (const action of [loop, () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)])
		expect(timeLimit(action, 50)).toEqual({spent: expect.any(Number)});
});

test('what an action throws is thrown', () => {
	expect(() =>
		timeLimit(() => {
			throw new Error('broken');
		}, 1000),
	).toThrow('broken');
});
