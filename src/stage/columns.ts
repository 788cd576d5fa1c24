import {arms} from '../cell/line.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import type {Theme} from '../theme/theme.ts';
import {blocks} from './blocks.ts';
import {captions} from './caption.ts';
import {type Composition, diagramsOf} from './composition.ts';
import {curtail} from './fit.ts';
import {leastWidth} from './least.ts';
import type {Look} from './look.ts';
import {page} from './page.ts';
import type {Piece, Spacing} from './piece.ts';
import {bodied, isNarrow, prose, settingOf} from './prose.ts';
import {glossed} from './terms.ts';

const gap = 5;
const narrowest = 22;
const widest = 60;

/**
 * The layout `columns`: side by side, with a faint line between; one below the other where that is too
 * narrow. On a wide stage columns are no wider than their text, so that they stand in the middle.
 */
export function columns(slide: Slide, deck: Deck, size: Size, look: Look): Composition {
	const frame = page(slide.title, size, look.theme);
	const count = Math.max(1, slide.columns.length);
	const room = Math.floor((frame.body.width - gap * (count - 1)) / count);
	if (slide.columns.some((column) => diagramsOf(column).length > 0)) return withDiagrams(slide, deck, size, look, room);
	const least = leastWidth(slide.columns.flat(), settingOf(look, 'normal'));
	if (room < Math.max(narrowest, Math.min(least, frame.body.width))) return prose(slide, deck, size, look);
	const width = Math.min(widest, room);
	const build = (spacing: Spacing) => {
		const pieces = slide.columns.map((column) => blocks(column, width, settingOf(look, spacing)));
		return side(
			pieces,
			isNarrow(frame.body) ? width : Math.max(narrowest, ...pieces.map((piece) => piece.width)),
			look.theme,
		);
	};
	return bodied(size, frame, look, build, width * count + gap * (count - 1), 'middle');
}

/** Pieces side by side, each in a column so wide, with a line between them. */
function side(pieces: readonly Piece[], width: number, theme: Theme): Piece {
	const height = Math.max(0, ...pieces.map((piece) => piece.height));
	const self: Piece = {
		width: pieces.length * (width + gap) - gap,
		height,
		paint: (grid, x, y, step) => {
			for (const [index, piece] of pieces.entries()) {
				const left = x + index * (width + gap);
				piece.paint(grid, left, y, step);
				if (index === 0) continue;
				for (let row = 0; row < height; row++) {
					const cell = arms(row > 0 ? 1 : 0, 0, row < height - 1 ? 1 : 0, 0);
					grid.line(left - Math.ceil(gap / 2), y + row, cell, {fg: theme.line});
				}
			}
		},
		cut: (rows) =>
			rows >= height
				? self
				: side(
						pieces.map((piece) => piece.cut(rows)),
						width,
						theme,
					),
	};
	return self;
}

/** Each diagram has the rows of its column that the text above it leaves; captions are at the bottom. */
function withDiagrams(slide: Slide, deck: Deck, size: Size, look: Look, width: number): Composition {
	const frame = page(slide.title, size, look.theme);
	const caption = captions(
		diagramsOf(slide.columns.flat()),
		frame.body.width,
		look.theme,
		glossed(slide, deck).captions,
	);
	const top = frame.body.y + (frame.isTall ? 1 : 0);
	const bottom = size.height - caption.height - (frame.isTall ? 1 : 0);
	const cells = slide.columns.map((column, index) => {
		const area = {x: frame.body.x + index * (width + gap), y: top, width, height: Math.max(0, bottom - top)};
		return cellOf(column, area, look);
	});
	const overflow = cells.reduce((sum, cell) => sum + cell.overflow, 0);
	return {
		size,
		paint: (grid, step) => {
			frame.title.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
			for (const {piece, area} of cells) piece.paint(grid, area.x, area.y, step);
			caption.paint(grid, frame.body.x, bottom, step);
		},
		diagrams: cells.flatMap((cell) => cell.diagrams),
		...(overflow > 0 ? {overflow} : {}),
	};
}

function cellOf(column: readonly Block[], area: Rectangle, look: Look) {
	const diagrams = diagramsOf(column);
	const normal = blocks(column, area.width, settingOf(look, 'normal'));
	const most = diagrams.length > 0 ? Math.floor(area.height * 0.4) : area.height;
	const whole = normal.height <= most ? normal : blocks(column, area.width, settingOf(look, 'tight'));
	const {piece, overflow} = curtail(whole, most, look.theme, look.words);
	const used = piece.height === 0 ? 0 : piece.height + 1;
	const height = Math.floor((area.height - used) / Math.max(1, diagrams.length));
	return {
		piece,
		area,
		overflow,
		diagrams: diagrams.map((block, index) => ({
			block,
			rectangle: {x: area.x, y: area.y + used + index * height, width: area.width, height},
		})),
	};
}
