import {expect, test} from 'vitest';
import {nearest16, nearest256, nearestIn} from '../../src/cell/nearest.ts';

test('a colour of a palette is nearest to itself', () => {
	expect(nearest16(0x000000)).toBe(0);
	expect(nearest16(0xff0000)).toBe(9);
	expect(nearest16(0xffffff)).toBe(15);
	expect(nearest256(0xffd787)).toBe(222);
	expect(nearest256(0x080808)).toBe(232);
	expect(nearest256(0xeeeeee)).toBe(255);
});

test('the nearest colour is the one that looks most alike', () => {
	expect(nearest16(0xfe0505)).toBe(9);
	expect(nearest16(0x050505)).toBe(0);
	expect(nearest256(0xfed688)).toBe(222);
});

test('a search among colours of one’s own gives the index of the nearest, and the same again', () => {
	const find = nearestIn([0xffffff, 0x3366cc, 0x000000]);
	expect([0x3366cc, 0x3060c0, 0x101010, 0xeeeeee].map(find)).toEqual([1, 1, 2, 0]);
	expect(find(0x3060c0)).toBe(1);
});
