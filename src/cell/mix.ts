import {formatHex, interpolate} from 'culori';
import {hex} from './colour.ts';
import type {Colour} from './style.ts';

// Finer than the eye, and few enough that a fade asks for the same colours frame after frame.
const steps = 64;
const cache = new Map<number, Colour[]>();

/**
 * The colour a part `t` (0 to 1) of the way from `a` to `b`, through Oklab, where equal parts look equal
 * (Björn Ottosson, "A perceptual color space for image processing"). Both must be real colours, not the
 * default one; `t` is taken to the nearest 64th.
 */
export function mix(a: Colour, b: Colour, t: number): Colour {
	const step = Math.round(Math.max(0, Math.min(1, t)) * steps);
	if (step === 0 || a === b) return a;
	if (step === steps) return b;
	const key = a * 0x1000000 + b;
	let shades = cache.get(key);
	if (shades === undefined) {
		shades = between(a, b);
		if (cache.size > 4000) cache.clear();
		cache.set(key, shades);
	}
	return shades[step] as Colour;
}

function between(a: Colour, b: Colour): Colour[] {
	const shade = interpolate([hex(a), hex(b)], 'oklab');
	return Array.from({length: steps + 1}, (_, step) => Number.parseInt(formatHex(shade(step / steps)).slice(1), 16));
}
