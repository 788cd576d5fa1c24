import type {Key} from 'ink';
import {graphemes} from '../cell/width.ts';

const named: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/**
 * The names of the keys in one of Ink's input events, in order. Text that arrived in one read is one
 * event: each grapheme of it is a key. What follows an Escape without a pause looks like Alt with a key
 * to Ink; there are no Alt keys here, so it is the two keys that were pressed.
 */
export function keyNames(input: string, key: Key): readonly string[] {
	if (key.eventType === 'release') return [];
	const [, name] = named.find(([flag]) => key[flag] === true) ?? [];
	const before = key.meta && name !== 'escape' ? ['escape'] : [];
	if (name !== undefined) return [...before, modified(name, key)];
	if (key.ctrl) return input === '' ? [] : [...before, `ctrl-${input}`];
	return [...before, ...graphemes(input).map(textKey)];
}

function modified(name: string, key: Key): string {
	return `${key.ctrl ? 'ctrl-' : ''}${key.shift ? 'shift-' : ''}${name}`;
}

/** Control characters in the middle of a read: their keys, as if they had come alone. */
function textKey(grapheme: string): string {
	if (grapheme === ' ') return 'space';
	if (grapheme === '\r' || grapheme === '\n' || grapheme === '\r\n') return 'enter';
	if (grapheme === '\t') return 'tab';
	if (grapheme === '\x7f' || grapheme === '\b') return 'backspace';
	if (grapheme < ' ') return `ctrl-${String.fromCharCode(grapheme.charCodeAt(0) + 96)}`;
	return grapheme;
}
