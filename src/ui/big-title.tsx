import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {defaultColour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';
import {block, type Font, largeWords, tall, tiny} from './letters.tsx';
import {setInLines} from './lines.ts';
import {raster} from './raster.tsx';
import {Title} from './Title.tsx';

/** From large to small. */
const fonts = [block, tiny];
const asciiFonts = [block, tall];

/**
 * A title in large letters with the theme's gradient, in the largest font that fits into `size` (cells),
 * on several lines if it must. Undefined when none fits, or when a character has no large letter, as in
 * Korean. Grids are kept and given again: do not write on them.
 */
export function bigTitle(text: string, size: Size, theme: Theme, isAscii = false): Grid | undefined {
	const key = JSON.stringify([text, size.width, size.height, theme.name, theme.gradient, isAscii]);
	let title = known.get(key);
	if (title === undefined) {
		const rows = titleRows(text, size, isAscii ? asciiFonts : fonts);
		title = {grid: rows === undefined ? undefined : coloured(rows, theme)};
		if (known.size > 200) known.clear();
		known.set(key, title);
	}
	return title.grid;
}

const known = new Map<string, {readonly grid: Grid | undefined}>();

/** All rows have the colours of one, so only one is coloured. */
function coloured(rows: readonly string[], {gradient}: Theme): Grid {
	const width = rows[0]?.length ?? 0;
	const {foregrounds} = raster(<Title rows={['█'.repeat(width)]} colours={gradient} />);
	const grid = new Grid({width, height: rows.length});
	for (const [y, row] of rows.entries())
		for (let x = 0; x < width; x++) grid.text(x, y, row[x] ?? ' ', {fg: foregrounds[x] ?? defaultColour});
	return grid;
}

function titleRows(text: string, size: Size, candidates: readonly Font[]): readonly string[] | undefined {
	const words = text.split(/\s+/).filter((word) => word !== '');
	if (words.length === 0) return undefined;
	for (const font of candidates) {
		const drawn = largeWords(words, font);
		const rows = drawn && setInLines(drawn, size);
		if (rows !== undefined) return rows;
	}
	return undefined;
}
