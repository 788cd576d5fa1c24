import type {Grid} from '../cell/grid.ts';
import {arms, type LineLook, type Weight, weight} from '../cell/line.ts';
import type {Rectangle} from '../cell/rectangle.ts';
import {attribute, type Colour, type Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import {roleColour} from '../theme/roles.ts';
import type {Theme} from '../theme/theme.ts';
import {bulletWidth, isStrip} from './content.ts';
import {writeMarkedLine} from './marked-text.ts';
import type {Point, SceneBox, Text} from './scene.ts';
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
	const colour = boxColour(box, theme);
	const background = isStrip(area.height)
		? stripFill(colour, theme, box, box.highlight ?? 1)
		: fillColour(colour, theme, box);
	grid.fill(area, {bg: background});
	const border = strokeStyle(colour, background, box);
	const lines = box.failed ? weight.double : box.emphasis === 'lit' ? weight.heavy : weight.light;
	if (!isStrip(area.height)) frame(grid, area, lines, border, 'rounded');
	text(box, theme, grid, area, background);
	if (isStrip(area.height)) return;
	if (box.badge !== undefined && box.badge.alpha > 0) {
		const style = strokeStyle(theme.muted, background, {...box, alpha: box.alpha * box.badge.alpha});
		inset(grid, area, box.badge, 'right', border, style);
	}
	if (box.failed)
		inset(grid, area, {text: '✗'}, 'left', border, strokeStyle(theme.failure, background, box, attribute.bold));
}

function text(box: SceneBox, theme: Theme, grid: Grid, area: Rectangle, background: number): void {
	const last = isStrip(area.height) ? 0 : area.height - 2;
	const items = new Map(box.items.map((item) => [item.id, item]));
	const colour = boxColour(box, theme);
	for (const line of box.lines) {
		if (line.row > last) break;
		const [x, y] = [area.x + line.column, area.y + line.row];
		const item = line.item === undefined ? undefined : items.get(line.item);
		if (item === undefined) {
			const style = strokeStyle(colour, background, {...box, alpha: box.alpha * box.title.alpha}, attribute.bold);
			writeMarkedLine(grid, x, y, line, box.title.underlined, style, inner(area));
			continue;
		}
		if (item.alpha <= 0) continue;
		const visibility = {...item, alpha: box.alpha * item.alpha};
		const bullet = strokeStyle(colour, background, visibility);
		if (line.isFirst) grid.text(x - bulletWidth, y, '•', bullet, inner(area));
		writeMarkedLine(grid, x, y, line, item.underlined, strokeStyle(theme.text, background, visibility), inner(area));
	}
}

function boxColour({failed, emphasis, role}: SceneBox, theme: Theme): Colour {
	if (failed) return theme.failure;
	return emphasis === 'lit' ? theme.signal : roleColour(theme.roles, role);
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
