import {formatHex} from 'culori';
import type {Colour} from './style.ts';

/** The hexadecimal form of a colour, such as `#1a2b3c`. */
export function hex(colour: Colour): string {
	return `#${colour.toString(16).padStart(6, '0')}`;
}

/** Reads `#rrggbb`, or any colour that CSS names; throws a RangeError for anything else. */
export function colour(text: string): Colour {
	const parsed = formatHex(text);
	if (parsed === undefined) throw new RangeError(`"${text}" is not a colour`);
	return Number.parseInt(parsed.slice(1), 16);
}
