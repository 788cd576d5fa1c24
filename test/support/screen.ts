import {armsOfGlyph, split} from '../../src/cell/line.ts';

/** A screen as graphemes by cell: `screen[y][x]`, empty under the right half of a wide one. */
export type Screen = ReadonlyArray<readonly string[]>;

const directions = [
	{name: 'above', dx: 0, dy: -1, arrow: '▲'},
	{name: 'right', dx: 1, dy: 0, arrow: '▶'},
	{name: 'below', dx: 0, dy: 1, arrow: '▼'},
	{name: 'left', dx: -1, dy: 0, arrow: '◀'},
] as const;
const arrows = new Set<string | undefined>(directions.map(({arrow}) => arrow));

/**
 * The loose ends of the lines on a screen, one sentence each: arms that meet neither the arm of their
 * neighbour nor an arrowhead that points on. A straight line whose both ends are free is a rule, and
 * not a border: it is left alone.
 */
export function looseEnds(screen: Screen): string[] {
	const ends: string[] = [];
	screen.forEach((row, y) => {
		row.forEach((glyph, x) => {
			for (const [side, {name}] of directions.entries()) {
				if (!hasArm(glyph, side) || isMet(screen, x, y, side)) continue;
				if (!isRule(screen, x, y, side)) ends.push(`${glyph} at column ${x + 1}, row ${y + 1}: nothing ${name}`);
			}
		});
	});
	return ends;
}

function hasArm(glyph: string | undefined, side: number): boolean {
	return glyph !== undefined && split(armsOfGlyph(glyph))[side] !== 0;
}

function isMet(screen: Screen, x: number, y: number, side: number): boolean {
	const direction = directions[side];
	const neighbour = direction && screen[y + direction.dy]?.[x + direction.dx];
	return neighbour === direction?.arrow || hasArm(neighbour, (side + 2) % 4);
}

/** Whether (x, y) ends a straight line, on the side given, that is free at its other end too. */
function isRule(screen: Screen, x: number, y: number, side: number): boolean {
	const back = (side + 2) % 4;
	const {dx, dy} = directions[back] ?? {dx: 0, dy: 0};
	const isCrossed = (glyph: string | undefined) => hasArm(glyph, (side + 1) % 4) || hasArm(glyph, (side + 3) % 4);
	for (let [cx, cy] = [x, y]; ; cx += dx, cy += dy) {
		const glyph = screen[cy]?.[cx];
		if (!hasArm(glyph, side) || !hasArm(glyph, back) || isCrossed(glyph)) return false;
		if (!isMet(screen, cx, cy, back)) return !arrows.has(screen[cy + dy]?.[cx + dx]);
	}
}

/** What separates words on a screen: white space, lines, blocks, arrows, bullets and other shapes. */
const gaps = /[\s\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2800-\u28ff\u2b00-\u2bff•·…|]+/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words of a text, without the punctuation around them. */
export function words(text: string): string[] {
	return text
		.split(gaps)
		.map((word) => word.replace(edges, ''))
		.filter((word) => word !== '');
}

/** Every word of every string in a value, at any depth, and the parts of hyphenated and dotted ones. */
export function vocabulary(...values: readonly unknown[]): Set<string> {
	const known = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value === 'string') {
			for (const word of words(value)) for (const part of [word, ...parts(word)]) known.add(part);
		} else if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
			for (const each of value instanceof Map ? [...value.keys(), ...value.values()] : value) visit(each);
		} else if (typeof value === 'object' && value !== null) {
			for (const each of Object.values(value)) visit(each);
		}
	};
	values.forEach(visit);
	return known;
}

/** The words on a screen that are neither known nor made of known ones: words cut short, or run together. */
export function unknownWords(screen: string, known: ReadonlySet<string>): string[] {
	return words(screen).filter((word) => !known.has(word) && !parts(word).every((part) => known.has(part)));
}

function parts(word: string): string[] {
	return word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
