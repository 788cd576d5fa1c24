import type {InputToken} from './input-token.ts';
import {modified, modifier, modifiersOf} from './modifiers.ts';

/** Keys without text by their code (the kitty keyboard protocol, "Functional key definitions"). */
const byCode: Readonly<Record<number, string>> = {
	9: 'tab',
	13: 'enter',
	27: 'escape',
	127: 'backspace',
	57414: 'enter',
	57417: 'left',
	57418: 'right',
	57419: 'up',
	57420: 'down',
	57421: 'pageup',
	57422: 'pagedown',
	57423: 'home',
	57424: 'end',
	57425: 'insert',
	57426: 'delete',
};

/** What is the same with Shift and without: a hand that has not let go of it means the key. */
const shiftless: ReadonlySet<string> = new Set(['enter', 'escape', 'backspace']);
/** The keypad's characters, from its code 57399 on; Enter, 57414, is not among them. */
const keypad = '0123456789./*-+\r=,';
const keypadStart = 57399;
/** Codes of keys without a character, in a private use area. */
const functional = {first: 57344, last: 63743};
/** Who holds one of these has the window manager or the terminal in mind. */
const others = modifier.alt | modifier.super | modifier.hyper | modifier.meta;

/**
 * The key of `ESC [ code:shifted:base ; modifiers:event ; text u` of the kitty keyboard protocol, by its
 * parameters; undefined for keys that mean nothing here.
 */
export function unicodeKey([codes = '', held, texts]: readonly string[]): InputToken | undefined {
	const [code = 0, shifted] = codes.split(':').map((part) => (part === '' ? undefined : Number(part)));
	const modifiers = modifiersOf(held);
	const name = byCode[code];
	if (name !== undefined) {
		const kept = shiftless.has(name) ? modifiers & ~modifier.shift : modifiers;
		return {type: 'key', key: modified(name, kept)};
	}
	const character = characterOf(code);
	if (character === undefined || modifiers & others) return undefined;
	if (modifiers & modifier.ctrl) {
		return {type: 'key', key: `ctrl-${character === ' ' ? 'space' : character.toLowerCase()}`};
	}
	const written = texts?.split(':').map(Number).map(characterOf).join('');
	return {type: 'text', text: written || withShift(character, shifted, modifiers)};
}

function withShift(character: string, shifted: number | undefined, modifiers: number): string {
	const isShifted = (modifiers & modifier.shift) !== 0;
	if (isShifted && shifted !== undefined) return characterOf(shifted) ?? character;
	const isUpper = isShifted !== ((modifiers & modifier.capsLock) !== 0);
	return isUpper ? character.toUpperCase() : character;
}

/** The character of a code; undefined for control characters and for codes that are no characters. */
function characterOf(code: number): string | undefined {
	const onKeypad = keypad[code - keypadStart];
	if (onKeypad !== undefined) return onKeypad;
	const isPrintable = code >= 0x20 && code <= 0x10ffff && (code < 0x7f || code > 0x9f) && (code & ~0x7ff) !== 0xd800;
	const isFunctional = code >= functional.first && code <= functional.last;
	return isPrintable && !isFunctional ? String.fromCodePoint(code) : undefined;
}
