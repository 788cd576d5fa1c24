import {colorsNamed, formatHex, parse} from 'culori';
import type {Colour} from './style.ts';

/** No colour is written in more characters than this. */
const longest = 60;

/**
 * A colour in any of CSS's notations (CSS Color Module Level 4), such as `#79e0a4`, `teal` or `hsl(150 60% 68%)`;
 * undefined for what is none, and for what can be seen through. Those that a screen does not have become the
 * nearest that it has, channel by channel.
 */
export function cssColour(text: string): Colour | undefined {
	const parsed = text.length > longest || /^[\da-f]+$/i.test(text) ? undefined : parse(text);
	if (parsed === undefined || (parsed.alpha ?? 1) < 1) return undefined;
	return Number.parseInt(formatHex(parsed).slice(1), 16);
}

/** The names that CSS has for colours, in lower case. */
export const cssColourNames: readonly string[] = Object.keys(colorsNamed);
