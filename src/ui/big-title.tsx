import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {defaultColour} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {Theme} from '../theme/theme.ts';
import {block, type Font, tall, tiny} from './letters.tsx';
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
	for (const font of candidates) {
		const drawn = words.map((word) => wordRows(word, font));
		if (words.length === 0 || drawn.some((rows) => rows === undefined)) return undefined;
		const lines = balanced(drawn as string[][], font, size.width);
		if (lines !== undefined && lines.length * (font.height + 1) - 1 <= size.height) return centred(lines);
	}
	return undefined;
}

function wordRows(word: string, font: Font): string[] | undefined {
	const letters = Array.from(word, (character) => font.letter(character));
	if (letters.some((letter) => letter === undefined)) return undefined;
	return Array.from({length: font.height}, (_, row) =>
		letters.map((letter) => letter?.[row] ?? '').join(' '.repeat(font.spacing)),
	);
}

/** As few lines as the width allows, and then as equal as that many lines allow; undefined when a word is too wide. */
function balanced(words: readonly string[][], font: Font, width: number): string[][] | undefined {
	const widest = Math.max(...words.map((rows) => textWidth(rows[0] ?? '')));
	if (widest > width) return undefined;
	let best = filled(words, font, width);
	for (let narrower = width - 1; narrower >= widest; narrower--) {
		const lines = filled(words, font, narrower);
		if (lines.length > best.length) break;
		best = lines;
	}
	return best;
}

function filled(words: readonly string[][], font: Font, width: number): string[][] {
	const lines: string[][] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const joined = last?.map((row, index) => row + ' '.repeat(font.space) + (word[index] ?? ''));
		if (joined !== undefined && textWidth(joined[0] ?? '') <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** The rows of all lines, a blank row between two, each line in the middle. */
function centred(lines: readonly string[][]): string[] {
	const width = Math.max(...lines.map((line) => textWidth(line[0] ?? '')));
	return lines.flatMap((line, index) => {
		const left = Math.floor((width - textWidth(line[0] ?? '')) / 2);
		const rows = line.map((row) => (' '.repeat(left) + row).padEnd(width));
		return index === 0 ? rows : [' '.repeat(width), ...rows];
	});
}
