import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {functionKey} from '../../src/ui/function-key.ts';
import {keyNames} from '../../src/ui/key-names.ts';

const none = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
} as Key;

test('keys without a character go by their names, with Shift and Ctrl', () => {
	expect(keyNames('', {...none, rightArrow: true})).toEqual(['right']);
	expect(keyNames('', {...none, rightArrow: true, shift: true})).toEqual(['shift-right']);
	expect(keyNames('\r', {...none, return: true})).toEqual(['enter']);
	expect(keyNames('n', {...none, ctrl: true})).toEqual(['ctrl-n']);
});

test('text of several graphemes is as many keys, in order', () => {
	expect(keyNames('12G \r', none)).toEqual(['1', '2', 'G', 'space', 'enter']);
	expect(keyNames('한e\u0301👍🏽', none)).toEqual(['한', 'e\u0301', '👍🏽']);
	expect(keyNames('q\x0e\x7f', none)).toEqual(['q', 'ctrl-n', 'backspace']);
});

test('a key straight after Escape is two keys', () => {
	expect(keyNames('q', {...none, meta: true})).toEqual(['escape', 'q']);
	expect(keyNames('', {...none, meta: true, leftArrow: true})).toEqual(['escape', 'left']);
	expect(keyNames('', {...none, meta: true, escape: true})).toEqual(['escape']);
});

test('a released key is none', () => {
	expect(keyNames('a', {...none, eventType: 'release'})).toEqual([]);
});

test('function keys are known by what they send', () => {
	for (const form of ['\x1bOP', '\x1b[11~', '\x1b[[A', '\x1b[P']) expect(functionKey(form)).toBe('f1');
	for (const form of ['\x1b[15~', '\x1b[[E']) expect(functionKey(form)).toBe('f5');
	for (const other of ['\x1b[A', '\x1bOQ', 'q', '']) expect(functionKey(other)).toBeUndefined();
});
