import type {Grid} from '../cell/grid.ts';
import {arms, type LineLook, type Weight, weight} from '../cell/line.ts';
import type {Rectangle} from '../cell/rectangle.ts';
import {attribute, type Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import type {Theme} from '../theme/theme.ts';
import {bulletWidth, type ContentLine, contentLines, firstRow, frameHeight} from './content.ts';
import {writeMarkedLine} from './marked-text.ts';
import type {Point, SceneBox, Text, TitleOffset} from './scene.ts';
import {fillColour, stripFill, strokeStyle} from './visibility.ts';

/** Paints the frame of a group, with its title in the top border. */
export function drawGroup(box: SceneBox, theme: Theme, grid: Grid, origin: Point): void {
	if (box.alpha <= 0) return;
	const area = moved(box.rectangle, origin);
	const colour = box.failed ? theme.failure : theme.line;
	const style = strokeStyle(colour, theme.background, box);
	frame(grid, area, box.failed ? weight.double : weight.light, style, 'plain');
	const titleStyle = strokeStyle(box.failed ? theme.failure : theme.muted, theme.background, box, attribute.bold);
	inset(grid, area, box.title, 'left', style, titleStyle);
}

/** Paints a box: an opaque tinted area, its border, title, items and badge. */
export function drawBox(box: SceneBox, theme: Theme, grid: Grid, origin: Point): void {
	if (box.alpha <= 0 || box.rectangle.width < 1 || box.rectangle.height < 1) return;
	const area = moved(box.rectangle, origin);
	const role = theme.roles[box.role];
	const colour = box.failed ? theme.failure : box.emphasis === 'lit' ? theme.signal : role;
	const background = isFlat(area) ? stripFill(colour, theme, box, box.highlight ?? 1) : fillColour(colour, theme, box);
	grid.fill(area, {bg: background});
	const border = strokeStyle(colour, background, box);
	const lines = box.failed ? weight.double : box.emphasis === 'lit' ? weight.heavy : weight.light;
	if (!isFlat(area)) frame(grid, area, lines, border, 'rounded');
	text(box, theme, grid, area, background);
	if (isFlat(area)) return;
	if (box.badge !== undefined && box.badge.alpha > 0) {
		const style = strokeStyle(theme.muted, background, {...box, alpha: box.alpha * box.badge.alpha});
		inset(grid, area, box.badge, 'right', border, style);
	}
	if (box.failed)
		inset(grid, area, {text: '✗'}, 'left', border, strokeStyle(theme.failure, background, box, attribute.bold));
}

/** The row (from the box's top border, 0-based) on which an item starts; undefined when it is not shown. */
export function itemRow(box: Pick<SceneBox, 'title' | 'items' | 'rectangle'>, id: string): number | undefined {
	const lines = contentLines({title: box.title.text, items: box.items}, box.rectangle.width);
	const line = lines.find((each) => each.item === id && each.isFirst);
	return line === undefined ? undefined : firstRow(box.rectangle.height, lines.length) + line.row;
}

/** The column of a box (0 is its left border) at which the text of its items stands: items are centred as one block. */
export function itemLeft(box: Pick<SceneBox, 'title' | 'items' | 'rectangle'>): number {
	return (
		blockLeft(contentLines({title: box.title.text, items: box.items}, box.rectangle.width), box.rectangle.width) +
		bulletWidth
	);
}

function blockLeft(lines: readonly ContentLine[], width: number): number {
	const widths = lines.filter((line) => line.item !== undefined).map((line) => textWidth(line.text) + bulletWidth);
	return Math.max(2, Math.floor((width - Math.max(0, ...widths)) / 2));
}

function text(box: SceneBox, theme: Theme, grid: Grid, area: Rectangle, background: number): void {
	const lines = contentLines({title: box.title.text, items: box.items}, area.width);
	const top = isFlat(area) ? 0 : firstRow(area.height, lines.length);
	const last = isFlat(area) ? 0 : area.height - 2;
	const items = new Map(box.items.map((item) => [item.id, item]));
	const left = area.x + blockLeft(lines, area.width);
	const colour = box.failed ? theme.failure : box.emphasis === 'lit' ? theme.signal : theme.roles[box.role];
	for (const line of lines) {
		const y = area.y + top + line.row;
		if (top + line.row > last) break;
		const item = line.item === undefined ? undefined : items.get(line.item);
		if (item === undefined) {
			const style = strokeStyle(colour, background, {...box, alpha: box.alpha * box.title.alpha}, attribute.bold);
			const x = titleLeft(area, textWidth(line.text), box.titleOffset);
			writeMarkedLine(grid, x, y, line, box.title.underlined, style, inner(area));
			continue;
		}
		if (item.alpha <= 0) continue;
		const presence = {...item, alpha: box.alpha * item.alpha};
		if (line.isFirst) grid.text(left, y, '•', strokeStyle(colour, background, presence), inner(area));
		const style = strokeStyle(theme.text, background, presence);
		writeMarkedLine(grid, left + bulletWidth, y, line, item.underlined, style, inner(area));
	}
}

/** Too low for a border with text in it: an item on its way to become a box is a strip. */
function isFlat(area: Rectangle): boolean {
	return area.height <= frameHeight;
}

function titleLeft(area: Rectangle, width: number, lean: TitleOffset | undefined): number {
	const centred = area.x + Math.floor((area.width - width) / 2);
	if (lean === undefined) return centred;
	return Math.round(centred + (area.x + lean.left - centred) * lean.part);
}

function inner(area: Rectangle): Rectangle {
	return {x: area.x + 1, y: area.y, width: Math.max(0, area.width - 2), height: area.height};
}

function frame(grid: Grid, area: Rectangle, lines: Weight, style: Style, look: LineLook): void {
	const right = area.x + area.width - 1;
	const bottom = area.y + area.height - 1;
	if (area.width < 2 || area.height < 2) return;
	const across = arms(0, lines, 0, lines);
	const down = arms(lines, 0, lines, 0);
	for (let x = area.x + 1; x < right; x++) {
		grid.line(x, area.y, across, style);
		grid.line(x, bottom, across, style);
	}
	for (let y = area.y + 1; y < bottom; y++) {
		grid.line(area.x, y, down, style);
		grid.line(right, y, down, style);
	}
	grid.line(area.x, area.y, arms(0, lines, lines, 0), style, look);
	grid.line(right, area.y, arms(0, 0, lines, lines), style, look);
	grid.line(right, bottom, arms(lines, 0, 0, lines), style, look);
	grid.line(area.x, bottom, arms(lines, lines, 0, 0), style, look);
}

/** Writes a word into the top border, between half lines so that the border still closes. */
function inset(
	grid: Grid,
	area: Rectangle,
	word: Omit<Text, 'alpha'>,
	side: 'left' | 'right',
	border: Style,
	style: Style,
): void {
	const room = area.width - 6;
	const shown = clip(word.text, room);
	if (room < 1 || shown === '') return;
	const width = textWidth(shown);
	const x = side === 'left' ? area.x + 3 : area.x + area.width - 3 - width;
	const clear = {x: x - 1, y: area.y, width: width + 2, height: 1};
	grid.fill(clear);
	grid.line(x - 1, area.y, arms(0, 0, 0, weight.light), border);
	writeMarkedLine(grid, x, area.y, {text: shown, start: 0}, word.underlined, style);
	grid.line(x + width, area.y, arms(0, weight.light, 0, 0), border);
}

function moved(rectangle: Rectangle, origin: Point): Rectangle {
	return {...rectangle, x: rectangle.x + origin.x, y: rectangle.y + origin.y};
}
