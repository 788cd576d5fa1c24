import type {InputToken} from './input-token.ts';
import {unicodeKey} from './kitty-key.ts';
import {isRelease, modified, modifier, modifiersOf} from './modifiers.ts';
import {wheelKey} from './mouse.ts';

/** Keys by the last character of `ESC [ … A` and `ESC O A` (xterm's ctlseqs, "PC-Style Function Keys"). */
const byFinal: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	H: 'home',
	F: 'end',
	P: 'f1',
	Q: 'f2',
	S: 'f4',
};

/** Keys by the number in `ESC [ 5 ~`: those of VT220, xterm, rxvt and the Linux console. */
const byNumber: Readonly<Record<string, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
	...Object.fromEntries([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map((number, i) => [number, `f${i + 1}`])),
};

/** The keypad in application mode, and what only `ESC O` has (xterm's ctlseqs, "VT220-Style Function Keys"). */
const keypad: Readonly<Record<string, string>> = {
	...Object.fromEntries(Array.from('jklmnopqrstuvwxy', (final, i) => [final, '*+,-./0123456789'[i] ?? ''])),
	X: '=',
};

/** Arrows of rxvt with Shift (`ESC [ a`) and with Ctrl (`ESC O a`). */
const rxvtArrows: Readonly<Record<string, string>> = {a: 'up', b: 'down', c: 'right', d: 'left'};
/** What rxvt ends the number of a key with instead of `~`. */
const rxvtModifiers: Readonly<Record<string, number>> = {
	$: modifier.shift,
	'^': modifier.ctrl,
	'@': modifier.shift | modifier.ctrl,
};

/**
 * The key of a control sequence `ESC [ body final` (ECMA-48, section 5.4); undefined for all that is no key
 * pressed by a person: reports of any kind, releases, unknown ones.
 */
export function csiKey(body: string, final: string): InputToken | undefined {
	// The function keys of the Linux console.
	if (body === '[') return named('ABCDE'.includes(final) ? `f${'ABCDE'.indexOf(final) + 1}` : undefined, 0);
	if (final === 'M') return named(wheelKey(body), 0);
	if (!/^[\d;:]*$/.test(body)) return undefined;
	const parameters = body.split(';');
	const [number = '', held] = parameters;
	if (isRelease(held)) return undefined;
	if (final === 'u') return unicodeKey(parameters);
	// xterm's modifyOtherKeys.
	if (final === '~' && number === '27') return unicodeKey([parameters[2] ?? '', held ?? '']);
	if (final === '~') return named(byNumber[number], modifiersOf(held));
	if (final in rxvtModifiers) return named(byNumber[number], rxvtModifiers[final] ?? 0);
	if (final === 'Z') return named('tab', modifier.shift);
	if (body === '' && final in rxvtArrows) return named(rxvtArrows[final], modifier.shift);
	return body === '' || parameters.length === 2 ? named(byFinal[final], modifiersOf(held)) : undefined;
}

/** The key of `ESC O body final`: function keys, arrows and the keypad in application mode. */
export function ss3Key(body: string, final: string): InputToken | undefined {
	const held = modifiersOf(body.split(';').at(-1));
	const digit = keypad[final];
	if (digit !== undefined) return {type: 'text', text: digit};
	if (final === ' ') return {type: 'text', text: ' '};
	if (final === 'M') return named('enter', 0);
	if (final === 'I') return named('tab', 0);
	if (final in rxvtArrows) return named(rxvtArrows[final], modifier.ctrl);
	return named(byFinal[final], held);
}

function named(name: string | undefined, modifiers: number): InputToken | undefined {
	return name === undefined ? undefined : {type: 'key', key: modified(name, modifiers)};
}
