/**
 * Box-drawing lines as arms. A cell with a line in it has up to four arms, from its middle to the
 * top, right, bottom and left, each of a weight; lines that meet in a cell join by uniting their arms.
 * Two bits an arm make a byte. Glyphs: Unicode, "Box Drawing" (U+2500–U+257F).
 */
export type Arms = number;

export const weight = {none: 0, light: 1, heavy: 2, double: 3} as const;
export type Weight = (typeof weight)[keyof typeof weight];

/** Makes a cell's arms from the weight of each. */
export function arms(up: Weight, right: Weight, down: Weight, left: Weight): Arms {
	return up | (right << 2) | (down << 4) | (left << 6);
}

/** The weights of a cell's arms: up, right, down, left. */
export function split(cell: Arms): readonly [Weight, Weight, Weight, Weight] {
	return [(cell & 3) as Weight, ((cell >> 2) & 3) as Weight, ((cell >> 4) & 3) as Weight, ((cell >> 6) & 3) as Weight];
}

/** The union of two cells' arms; where both have an arm the one of more weight wins. */
export function join(a: Arms, b: Arms): Arms {
	const [au, ar, ad, al] = split(a);
	const [bu, br, bd, bl] = split(b);
	return arms(
		Math.max(au, bu) as Weight,
		Math.max(ar, br) as Weight,
		Math.max(ad, bd) as Weight,
		Math.max(al, bl) as Weight,
	);
}

// Each entry: up, right, down, left (0 none, 1 light, 2 heavy, 3 double) and its glyph.
const table =
	'0101─ 0202━ 0303═ 1010│ 2020┃ 3030║ ' +
	'0110┌ 0210┍ 0120┎ 0220┏ 0310╒ 0130╓ 0330╔ ' +
	'0011┐ 0012┑ 0021┒ 0022┓ 0013╕ 0031╖ 0033╗ ' +
	'1100└ 1200┕ 2100┖ 2200┗ 1300╘ 3100╙ 3300╚ ' +
	'1001┘ 1002┙ 2001┚ 2002┛ 1003╛ 3001╜ 3003╝ ' +
	'1110├ 1210┝ 2110┞ 1120┟ 2120┠ 2210┡ 1220┢ 2220┣ 1310╞ 3130╟ 3330╠ ' +
	'1011┤ 1012┥ 2011┦ 1021┧ 2021┨ 2012┩ 1022┪ 2022┫ 1013╡ 3031╢ 3033╣ ' +
	'0111┬ 0112┭ 0211┮ 0212┯ 0121┰ 0122┱ 0221┲ 0222┳ 0313╤ 0131╥ 0333╦ ' +
	'1101┴ 1102┵ 1201┶ 1202┷ 2101┸ 2102┹ 2201┺ 2202┻ 1303╧ 3101╨ 3303╩ ' +
	'1111┼ 1112┽ 1211┾ 1212┿ 2111╀ 1121╁ 2121╂ 2112╃ 2211╄ 1122╅ 1221╆ 2212╇ 1222╈ 2122╉ 2221╊ 2222╋ ' +
	'1313╪ 3131╫ 3333╬ ' +
	'0001╴ 1000╵ 0100╶ 0010╷ 0002╸ 2000╹ 0200╺ 0020╻ 0201╼ 1020╽ 0102╾ 2010╿';

const glyphs = new Map<Arms, string>();
const armsOf = new Map<string, Arms>();
for (const entry of table.split(' ')) {
	const [up, right, down, left] = Array.from(entry.slice(0, 4), Number) as Weight[];
	const cell = arms(up ?? 0, right ?? 0, down ?? 0, left ?? 0);
	glyphs.set(cell, entry.slice(4));
	armsOf.set(entry.slice(4), cell);
}

const rounded = new Map<Arms, string>([
	[arms(0, 1, 1, 0), '╭'],
	[arms(0, 0, 1, 1), '╮'],
	[arms(1, 0, 0, 1), '╯'],
	[arms(1, 1, 0, 0), '╰'],
]);
const dashed = new Map<Arms, string>([
	[arms(0, 1, 0, 1), '┄'],
	[arms(1, 0, 1, 0), '┆'],
	[arms(0, 2, 0, 2), '┅'],
	[arms(2, 0, 2, 0), '┇'],
]);
for (const set of [rounded, dashed]) for (const [cell, glyph] of set) armsOf.set(glyph, cell);

/** How a line looks beyond its weight. Corners of rounded and dashed lines are round. */
export type LineLook = 'plain' | 'rounded' | 'dashed';

/**
 * The glyph that shows a cell's arms. Where Unicode has none for a mixture of weights, the nearest
 * one: double arms become light, then heavy ones do. No arms give a space.
 */
export function glyph(cell: Arms, look: LineLook = 'plain'): string {
	const special =
		look === 'plain' ? undefined : ((look === 'dashed' ? dashed.get(cell) : undefined) ?? rounded.get(cell));
	return special ?? glyphs.get(cell) ?? glyphs.get(without(cell, weight.double)) ?? glyphs.get(lightened(cell)) ?? ' ';
}

/** The same cell in ASCII: `-`, `|` or `+`; no arms give a space. */
export function asciiGlyph(cell: Arms): string {
	if (cell === 0) return ' ';
	const [up, right, down, left] = split(cell);
	if (up === 0 && down === 0) return right === weight.double || left === weight.double ? '=' : '-';
	if (right === 0 && left === 0) return '|';
	return '+';
}

/** The arms that a box-drawing glyph shows; 0 for any other character. */
export function armsOfGlyph(character: string): Arms {
	return armsOf.get(character) ?? 0;
}

function without(cell: Arms, unwanted: Weight): Arms {
	const [up, right, down, left] = split(cell).map((each) => (each === unwanted ? weight.light : each));
	return arms(up ?? 0, right ?? 0, down ?? 0, left ?? 0);
}

function lightened(cell: Arms): Arms {
	const [up, right, down, left] = split(cell).map((each) => Math.min(each, weight.light) as Weight);
	return arms(up ?? 0, right ?? 0, down ?? 0, left ?? 0);
}
