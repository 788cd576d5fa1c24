import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {hex} from '../cell/colour.ts';
import type {Grid} from '../cell/grid.ts';
import {attribute, type Colour, defaultColour} from '../cell/style.ts';

/** A grid as Ink's own text: as wide and high as the grid, in as many colours as Ink finds on the terminal. */
export function GridText({grid}: {readonly grid: Grid}): ReactNode {
	return (
		<Box flexDirection="column" flexShrink={0} width={grid.width}>
			{Array.from({length: grid.height}, (_, y) => (
				<Text key={String(y)} wrap="truncate">
					{runsOf(grid, y).map((run) => (
						<Text key={run.first} {...propsOf(grid, run.first)}>
							{run.text}
						</Text>
					))}
				</Text>
			))}
		</Box>
	);
}

/** Cells side by side that look alike; `first` is the index of the first one. */
type GridRun = {readonly first: number; readonly text: string};

function runsOf(grid: Grid, y: number): readonly GridRun[] {
	const runs: {first: number; text: string}[] = [];
	for (let index = y * grid.width; index < (y + 1) * grid.width; index++) {
		const last = runs.at(-1);
		const glyph = grid.glyphs[index] as string;
		if (last !== undefined && looksAlike(grid, last.first, index)) last.text += glyph;
		else runs.push({first: index, text: glyph});
	}
	return runs;
}

function looksAlike({foregrounds, backgrounds, attributes}: Grid, a: number, b: number): boolean {
	return foregrounds[a] === foregrounds[b] && backgrounds[a] === backgrounds[b] && attributes[a] === attributes[b];
}

function propsOf(grid: Grid, index: number) {
	const bits = grid.attributes[index] as number;
	const colour = (name: 'color' | 'backgroundColor', value: Colour) =>
		value === defaultColour ? {} : {[name]: hex(value)};
	return {
		...colour('color', grid.foregrounds[index] as Colour),
		...colour('backgroundColor', grid.backgrounds[index] as Colour),
		bold: (bits & attribute.bold) !== 0,
		dimColor: (bits & attribute.dim) !== 0,
		italic: (bits & attribute.italic) !== 0,
		underline: (bits & attribute.underline) !== 0,
		inverse: (bits & attribute.inverse) !== 0,
		strikethrough: (bits & attribute.strike) !== 0,
	};
}
