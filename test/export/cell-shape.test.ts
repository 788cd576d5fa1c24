import {expect, test} from 'vitest';
import {armsOfGlyph, split, weight} from '../../src/cell/line.ts';
import {isShape, shape} from '../../src/export/cell-shape.ts';
import {metrics} from '../../src/export/metrics.ts';

const small = metrics(16);
const boxDrawing = Array.from({length: 128}, (_, index) => String.fromCodePoint(0x2500 + index));
const armed = boxDrawing.filter((glyph) => armsOfGlyph(glyph) !== 0);
const straight = armed.filter((glyph) => shape(glyph, small)?.bend === undefined && !'┄┅┆┇'.includes(glyph));

test('lines, blocks and shades are drawn; letters, symbols and arrowheads are written', () => {
	for (const glyph of '─│┌╬╭╯┄┇█▄▌░▟▁') expect(isShape(glyph), glyph).toBe(true);
	for (const glyph of 'a 가▼●✗→') expect(isShape(glyph), glyph).toBe(false);
	expect(isShape('')).toBe(false);
	expect(armed.length).toBeGreaterThan(100);
});

test('a double corner turns with both of its strands and fills no hole', () => {
	expect(pixels('╔')).toBe(
		`
........
........
........
........
........
........
........
..######
..#.....
..#.####
..#.#...
..#.#...
..#.#...
..#.#...
..#.#...
..#.#...
..#.#...
..#.#...`.trim(),
	);
});

test('a heavy cross is heavy in all its arms', () => {
	const rows = pixels('╋').split('\n');
	expect(rows[0]).toBe('..###...');
	expect(rows.filter((row) => row === '########')).toHaveLength(small.heavy);
});

test.each(straight)(
	'%s reaches the edges of its cell where it has arms, as thick as they are, and no other edge',
	(glyph) => {
		for (const size of [small, metrics(20), metrics(32)]) {
			const edges = edgesOf(grid(glyph, size));
			for (const [side, own] of split(armsOfGlyph(glyph)).entries()) {
				const inked = edges[side]?.filter(Boolean).length ?? 0;
				const expected = {
					[weight.none]: 0,
					[weight.light]: size.light,
					[weight.heavy]: size.heavy,
					[weight.double]: 2 * size.light,
				}[own];
				expect(inked, `${glyph} side ${side} at ${size.fontSize}`).toBe(expected);
			}
		}
	},
);

test('every two glyphs that meet with arms of one weight meet on the same pixels', () => {
	const drawn = straight.map((glyph) => ({arms: split(armsOfGlyph(glyph)), edges: edgesOf(grid(glyph, small))}));
	for (const a of drawn) {
		for (const b of drawn) {
			if (a.arms[1] === b.arms[3]) expect(a.edges[1]).toEqual(b.edges[3]);
			if (a.arms[2] === b.arms[0]) expect(a.edges[2]).toEqual(b.edges[0]);
		}
	}
});

test.each(straight.filter((glyph) => !'╌╍╎╏┈┉┊┋'.includes(glyph)))(
	'%s is all of one piece or of parallel strands',
	(glyph) => {
		const arms = split(armsOfGlyph(glyph));
		const doubles = arms.filter((each) => each === weight.double).length;
		const pieces = countPieces(grid(glyph, small));
		if (doubles === 0) expect(pieces).toBe(1);
		else expect(pieces).toBeLessThanOrEqual(4);
	},
);

test('a rounded corner ends where straight lines go on', () => {
	const bend = shape('╭', small)?.bend?.(100, 200) ?? '';
	const {light, width, height} = small;
	const near = 100 + Math.floor((width - light) / 2);
	const top = 200 + Math.floor((height - light) / 2);
	expect(bend).toContain(`M${near} ${200 + height}`);
	expect(bend).toContain(`L${near + light} ${200 + height}`);
	expect(bend).toContain(`L${100 + width} ${top}L${100 + width} ${top + light}`);
	expect(bend).toMatch(/Z$/);
});

test('dashes repeat evenly from cell to cell', () => {
	const [first, second, third] = shape('┄', metrics(32))?.rectangles ?? [];
	expect([first?.width, second?.width, third?.width].every((width) => width !== undefined && width > 0)).toBe(true);
	expect(shape('┆', small)?.rectangles).toHaveLength(3);
});

test('blocks fill their eighths, shades are faint', () => {
	expect(shape('█', small)?.rectangles).toEqual([{x: 0, y: 0, width: 8, height: 18}]);
	expect(shape('▄', small)?.rectangles).toEqual([{x: 0, y: 9, width: 8, height: 9}]);
	expect(shape('▌', small)?.rectangles).toEqual([{x: 0, y: 0, width: 4, height: 18}]);
	expect(shape('▒', small)?.opacity).toBe(0.5);
});

function grid(glyph: string, {width, height, ...rest}: ReturnType<typeof metrics>): boolean[][] {
	const rows = Array.from({length: height}, () => new Array<boolean>(width).fill(false));
	for (const each of shape(glyph, {width, height, ...rest})?.rectangles ?? []) {
		for (let y = each.y; y < each.y + each.height; y++)
			for (let x = each.x; x < each.x + each.width; x++) {
				expect(rows[y]?.[x], `${glyph} stays in its cell`).toBeDefined();
				(rows[y] as boolean[])[x] = true;
			}
	}
	return rows;
}

function pixels(glyph: string): string {
	return grid(glyph, small)
		.map((row) => row.map((isInk) => (isInk ? '#' : '.')).join(''))
		.join('\n');
}

/** The pixels along the top, right, bottom and left edge. */
function edgesOf(rows: boolean[][]): boolean[][] {
	return [rows[0] ?? [], rows.map((row) => row.at(-1) ?? false), rows.at(-1) ?? [], rows.map((row) => row[0] ?? false)];
}

function countPieces(rows: boolean[][]): number {
	let pieces = 0;
	const left = rows.map((row) => [...row]);
	for (const [y, row] of left.entries()) {
		for (const x of row.keys()) {
			if (!left[y]?.[x]) continue;
			pieces++;
			const open = [[x, y] as const];
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				const [px, py] = next;
				if (!left[py]?.[px]) continue;
				(left[py] as boolean[])[px] = false;
				open.push([px + 1, py], [px - 1, py], [px, py + 1], [px, py - 1]);
			}
		}
	}
	return pieces;
}
