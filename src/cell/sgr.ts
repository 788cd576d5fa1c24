import {nearest16, nearest256} from './nearest.ts';
import {attribute, type Colour, type Depth, defaultColour} from './style.ts';

/** The parameters of SGR (ECMA-48, 8.3.117) that switch each attribute on and off. */
export const sgrAttributes: ReadonlyArray<{readonly bit: number; readonly on: number; readonly off: number}> = [
	{bit: attribute.bold, on: 1, off: 22},
	{bit: attribute.dim, on: 2, off: 22},
	{bit: attribute.italic, on: 3, off: 23},
	{bit: attribute.underline, on: 4, off: 24},
	{bit: attribute.inverse, on: 7, off: 27},
	{bit: attribute.strike, on: 9, off: 29},
];

/** The parameters that give the foreground (3) and the background (4) back to the terminal. */
export const defaultCode = {3: '39', 4: '49'} as const;

/** SGR parameters for a depth of colour. */
export type SgrCodes = {
	/** Of these attributes, the ones that are written at this depth. */
	bits(attributes: number): number;
	/** The parameters that switch attributes on, with `;` in between. */
	attributes(bits: number): string;
	/** The parameters of a colour; `ground` is 3 for the foreground, 4 for the background. */
	colour(ground: 3 | 4, colour: Colour): string;
};

/** The parameters for a depth; each is made once. */
export function sgrCodes(depth: Depth): SgrCodes {
	let codes = codesOfDepths.get(depth);
	if (codes === undefined) {
		codes = makeCodes(depth);
		codesOfDepths.set(depth, codes);
	}
	return codes;
}

const codesOfDepths = new Map<Depth, SgrCodes>();
const written = sgrAttributes.reduce((bits, {bit}) => bits | bit, 0);

function makeCodes(depth: Depth): SgrCodes {
	// Where there are many colours, the colour already says what is dimmed.
	const mask = depth === 'truecolor' || depth === '256' ? written & ~attribute.dim : written;
	const colours = {3: new Map<Colour, string>(), 4: new Map<Colour, string>()};
	return {
		bits: (attributes) => attributes & mask,
		attributes: (bits) =>
			sgrAttributes
				.filter(({bit}) => (bits & bit) !== 0)
				.map(({on}) => on)
				.join(';'),
		colour: (ground, colour) => {
			if (depth === 'none' || colour === defaultColour) return defaultCode[ground];
			const cache = colours[ground];
			let code = cache.get(colour);
			if (code === undefined) {
				code = colourParameters(ground, colour, depth);
				if (cache.size > 50_000) cache.clear();
				cache.set(colour, code);
			}
			return code;
		},
	};
}

function colourParameters(ground: 3 | 4, colour: Colour, depth: Depth): string {
	if (depth === 'truecolor') return `${ground}8;2;${colour >> 16};${(colour >> 8) & 255};${colour & 255}`;
	if (depth === '256') return `${ground}8;5;${nearest256(colour)}`;
	const index = nearest16(colour);
	return index < 8 ? `${ground}${index}` : `${ground + 6}${index - 8}`;
}
