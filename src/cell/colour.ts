import type {Colour} from './style.ts';

/** The hexadecimal form of a colour, such as `#1a2b3c`. */
export function hex(colour: Colour): string {
	return `#${colour.toString(16).padStart(6, '0')}`;
}
