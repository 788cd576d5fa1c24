import {createCanvas, loadImage} from '@napi-rs/canvas';
import type {Grid} from '../../src/cell/grid.ts';
import {continuation} from '../../src/cell/grid.ts';
import {type Colour, defaultColour} from '../../src/cell/style.ts';

export type Area = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

/**
 * Compares a screenshot with cells: the cells, as `column,row`, that show a letter or a line where the
 * grid has a space, or none where it has one, on the cell's own background. `area` is where the grid lies on the picture, in px.
 */
export async function strangeCells(png: Uint8Array, grid: Grid, area: Area, background: Colour): Promise<string[]> {
	const image = await loadImage(png);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const {data, width} = context.getImageData(0, 0, image.width, image.height);
	const isInk = (x: number, y: number, under: Colour) => {
		const at = (y * width + x) * 4;
		const shifts = [16, 8, 0];
		return shifts.some((shift, channel) => Math.abs((data[at + channel] ?? 0) - ((under >> shift) & 255)) > 30);
	};
	const strange: string[] = [];
	for (let row = 0; row < grid.height; row++) {
		for (let column = 0; column < grid.width; column++) {
			const cell = {
				left: Math.round(area.x + (column * area.width) / grid.width),
				right: Math.round(area.x + ((column + 1) * area.width) / grid.width),
				top: Math.round(area.y + (row * area.height) / grid.height),
				bottom: Math.round(area.y + ((row + 1) * area.height) / grid.height),
			};
			// What a letter leans over its cell's edge, and how browsers smooth it, is no matter.
			const margin = 2;
			const own = grid.backgrounds[row * grid.width + column] ?? defaultColour;
			const under = own === defaultColour ? background : own;
			let hasInk = false;
			for (let y = cell.top + margin; y < cell.bottom - margin; y++)
				for (let x = cell.left + margin; x < cell.right - margin; x++) hasInk ||= isInk(x, y, under);
			if (hasInk !== isSeen(grid, column, row)) strange.push(`${column},${row}`);
		}
	}
	return strange;
}

function isSeen(grid: Grid, column: number, row: number): boolean {
	const glyph = grid.glyph(column, row);
	if (glyph === continuation) return grid.glyph(column - 1, row) !== ' ';
	return glyph !== ' ';
}
