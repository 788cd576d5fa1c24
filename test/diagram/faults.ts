import {continuation, type Grid} from '../../src/cell/grid.ts';
import {armsOfGlyph} from '../../src/cell/line.ts';
import {overlaps, type Rectangle} from '../../src/cell/rectangle.ts';
import {graphemeWidth, textWidth} from '../../src/cell/width.ts';
import {leastWidth} from '../../src/diagram/content.ts';
import {cellsAlong} from '../../src/diagram/polyline.ts';
import type {Scene, SceneBox} from '../../src/diagram/scene.ts';
import {drawn} from '../support/diagram.ts';
import {looseEnds} from '../support/screen.ts';

/** Everything that is wrong with a resting scene and its picture, one sentence each. */
export function faults(scene: Scene): string[] {
	const grid = drawn(scene);
	return [
		...boxFaults(scene),
		...looseEnds(cellsOf(grid)),
		...splitGraphemes(grid),
		...scene.boxes.flatMap((box) => textFaults(box, grid)),
		...edgeFaults(scene, grid),
		...labelFaults(scene, grid),
	];
}

/** The grid as `screen[y][x]`. */
function cellsOf(grid: Grid): string[][] {
	return Array.from({length: grid.height}, (_, y) => grid.glyphs.slice(y * grid.width, (y + 1) * grid.width));
}

function boxFaults(scene: Scene): string[] {
	const found: string[] = [];
	const boxes = scene.boxes.filter(({kind}) => kind === 'box');
	for (const [index, box] of boxes.entries()) {
		const {id, rectangle} = box;
		if (!isWithin(rectangle, {x: 0, y: 0, ...scene})) found.push(`${id} is not inside the stage`);
		if (rectangle.width < leastWidth(contentOf(box))) found.push(`${id} is narrower than its longest word`);
		for (const other of boxes.slice(index + 1))
			if (overlaps(rectangle, other.rectangle)) found.push(`${id} and ${other.id} overlap`);
	}
	for (const group of scene.boxes.filter(({kind}) => kind === 'group')) {
		if (!isWithin(group.rectangle, {x: 0, y: 0, ...scene})) found.push(`${group.id} is not inside the stage`);
		const room = shrunk(group.rectangle);
		for (const box of scene.boxes) {
			if (group.members?.includes(box.id)) {
				if (!isWithin(box.rectangle, room)) found.push(`${box.id} is not inside ${group.id}`);
			} else if (!box.members?.includes(group.id) && box !== group && overlaps(box.rectangle, group.rectangle)) {
				found.push(`${box.id} overlaps ${group.id}, which it is not in`);
			}
		}
	}
	return found;
}

function contentOf(box: SceneBox) {
	return {title: box.title.text, items: box.items, badge: box.badge?.text};
}

function shrunk({x, y, width, height}: Rectangle): Rectangle {
	return {x: x + 1, y: y + 1, width: width - 2, height: height - 2};
}

export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
	return (
		inner.width >= 1 &&
		inner.height >= 1 &&
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

function splitGraphemes(grid: Grid): string[] {
	return cellsOf(grid).flatMap((row, y) =>
		row.flatMap((glyph, x) => {
			const isWide = glyph !== continuation && graphemeWidth(glyph) === 2;
			if (isWide && row[x + 1] !== continuation) return [`${glyph} at ${x},${y} has lost its right half`];
			const left = row[x - 1];
			if (glyph === continuation && (left === undefined || left === continuation || graphemeWidth(left) !== 2))
				return [`${x},${y} is the right half of nothing`];
			return [];
		}),
	);
}

/** The rows of a part of the grid. */
function rowsIn(grid: Grid, {x, y, width, height}: Rectangle): string[] {
	return Array.from({length: height}, (_, row) =>
		grid.glyphs.slice((y + row) * grid.width + x, (y + row) * grid.width + x + width).join(''),
	);
}

/** A word in Han characters may be broken anywhere, and then stands on two lines. */
function unbroken(text: string): string {
	return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Words of a box, as they are written inside it and in its border, against what it should say. */
function textFaults(box: SceneBox, grid: Grid): string[] {
	const border = rowsIn(grid, {...box.rectangle, height: 1})[0] ?? '';
	if (box.kind === 'group')
		return border.includes(`╴${box.title.text}╶`) ? [] : [`${box.id} lacks its title: ${border}`];
	const written = rowsIn(grid, shrunk(box.rectangle))
		.join(' ')
		.split(/\s+/)
		.filter((word) => word !== '');
	const meant = [box.title.text, ...box.items.flatMap((item) => ['•', item.text])].join(' ').split(' ');
	const found =
		unbroken(written.join(' ')) === unbroken(meant.join(' '))
			? []
			: [`${box.id} says "${written.join(' ')}", not "${meant.join(' ')}"`];
	if (box.badge !== undefined && !border.includes(`╴${box.badge.text}╶`))
		found.push(`${box.id} lacks its badge: ${border}`);
	return found;
}

const heads: Readonly<Record<string, readonly [number, number]>> = {
	'▼': [0, 1],
	'▲': [0, -1],
	'◀': [-1, 0],
	'▶': [1, 0],
};

function edgeFaults(scene: Scene, grid: Grid): string[] {
	const found: string[] = [];
	const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
	for (const edge of scene.edges) {
		const cells = [...cellsAlong(edge.points)];
		const inner = cells.slice(1, -1);
		if (inner.length === 0) found.push(`${edge.id} has no length`);
		for (const {x, y} of inner) {
			if (!grid.has(x, y)) found.push(`${edge.id} leaves the stage`);
			else if (scene.boxes.some((box) => box.kind === 'box' && isWithin({x, y, width: 1, height: 1}, box.rectangle)))
				found.push(`${edge.id} runs through a box at ${x},${y}`);
		}
		for (const [point, id] of [
			[cells[0], edge.from],
			[cells.at(-1), edge.to],
		] as const) {
			const rectangle = boxes.get(id)?.rectangle;
			if (point === undefined || rectangle === undefined || !isOnBorder(point, rectangle))
				found.push(`${edge.id} does not end on the border of ${id}`);
		}
		const ends = [
			...(edge.arrows === 'none' ? [] : [{cell: inner.at(-1), border: cells.at(-1)}]),
			...(edge.arrows === 'both' ? [{cell: inner[0], border: cells[0]}] : []),
		];
		for (const {cell, border} of ends) {
			const glyph = cell === undefined ? '' : grid.glyph(cell.x, cell.y);
			const [dx, dy] = heads[glyph] ?? [0, 0];
			if (cell === undefined || border === undefined || border.x - cell.x !== dx || border.y - cell.y !== dy)
				found.push(`${edge.id} has "${glyph}" for an arrowhead`);
		}
	}
	return found;
}

function isOnBorder({x, y}: {x: number; y: number}, {x: left, y: top, width, height}: Rectangle): boolean {
	const isAtSide = x === left || x === left + width - 1;
	const isAtTop = y === top || y === top + height - 1;
	const isInside = x >= left && x < left + width && y >= top && y < top + height;
	return isInside && isAtSide !== isAtTop;
}

function labelFaults(scene: Scene, grid: Grid): string[] {
	const found: string[] = [];
	const labels = scene.edges.flatMap(({id, label}) =>
		label === undefined
			? []
			: [{id, text: label.text, area: {x: label.x, y: label.y, width: textWidth(label.text), height: 1}}],
	);
	const lines = scene.edges.flatMap((edge) => [...cellsAlong(edge.points)].slice(1, -1));
	for (const [index, {id, text, area}] of labels.entries()) {
		if (rowsIn(grid, area)[0] !== text)
			found.push(`the label of ${id} reads "${rowsIn(grid, area)[0]}", not "${text}"`);
		if (!isWithin(area, {x: 0, y: 0, ...scene})) found.push(`the label of ${id} is not inside the stage`);
		for (const box of scene.boxes) {
			const isInside = box.kind === 'group' && isWithin(area, shrunk(box.rectangle));
			if (!isInside && overlaps(area, box.rectangle)) found.push(`the label of ${id} lies over ${box.id}`);
		}
		if (lines.some(({x, y}) => isWithin({x, y, width: 1, height: 1}, area)))
			found.push(`the label of ${id} lies over a line`);
		for (const other of labels.slice(index + 1))
			if (overlaps(area, other.area)) found.push(`the labels of ${id} and ${other.id} overlap`);
		for (const x of [area.x - 1, area.x + area.width])
			if (armsOfGlyph(grid.glyph(x, area.y)) !== 0) found.push(`the label of ${id} touches a line`);
	}
	return found;
}
