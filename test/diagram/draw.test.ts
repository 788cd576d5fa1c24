import {expect, test} from 'vitest';
import {ascii} from '../../src/cell/ascii.ts';
import {Grid} from '../../src/cell/grid.ts';
import {attribute} from '../../src/cell/style.ts';
import {recentreLines} from '../../src/diagram/content.ts';
import {draw} from '../../src/diagram/draw.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import {timeline} from '../../src/diagram/timeline.ts';
import {night} from '../../src/theme/night.ts';
import {diagram, drawn, picture, scene} from '../support/diagram.ts';

const size = {width: 50, height: 12};
const pair = `
rows: [[a, b]]
boxes:
  a: {title: docker, role: client, items: {run: docker run nginx, ps: docker ps}}
  b: {title: 도커 데몬, role: daemon, badge: v1.11}
edges: [{from: a, to: b, label: HTTP}]
`;

/** The first cell in which a text begins. */
function find(grid: Grid, text: string): number {
	for (let y = 0; y < grid.height; y++) {
		const cells = Array.from({length: grid.width}, (_, x) => grid.glyph(x, y));
		const x = cells.findIndex((_, from) => cells.slice(from).join('').startsWith(text));
		if (x >= 0) return y * grid.width + x;
	}
	throw new Error(`"${text}" is not there:\n${grid}`);
}

test('a box has a title, items with bullets, and a badge in its border', () => {
	expect(picture(scene(pair, size))).toMatchInlineSnapshot(`
		"
		╭───────────────────────╮
		│                       │        ╭───────╴v1.11╶─╮
		│                       │        │               │
		│        docker         │  HTTP  │               │
		│  • docker run nginx   ├───────▶│   도커 데몬   │
		│  • docker ps          │        │               │
		│                       │        │               │
		│                       │        ╰───────────────╯
		╰───────────────────────╯
		"
	`);
});

test('a line that runs into its box joins the border, and a head stands before it', () => {
	const grid = drawn(scene(pair, size));
	expect(grid.toString()).toMatch(/├─+▶│/);
});

test('a box that failed has a double border and a mark, even with a badge', () => {
	expect(picture(scene(`${pair}steps: [{fail: b}]`, size, 1))).toMatchInlineSnapshot(`
		"
		╭───────────────────────╮
		│                       │        ╔═╴✗╶═══╴v1.11╶═╗
		│                       │        ║               ║
		│        docker         │  HTTP  ║               ║
		│  • docker run nginx   ├───────▶║   도커 데몬   ║
		│  • docker ps          │        ║               ║
		│                       │        ║               ║
		│                       │        ╚═══════════════╝
		╰───────────────────────╯
		"
	`);
});

test('a failed box keeps its mark on the narrowest box that has a badge', () => {
	const narrow = 'rows: [[a, b]]\nboxes: {a: {badge: x}, b: {badge: x}}\nsteps: [{fail: a}]';
	const shown = picture(scene(narrow, {width: 24, height: 5}, 1));
	expect(shown).toContain('✗');
	expect(shown.match(/x/g)).toHaveLength(2);
});

test('boxes and lines that a packet has passed are heavy', () => {
	expect(picture(scene(`${pair}steps: [{send: [a, b], label: GET}]`, size, 1))).toMatchInlineSnapshot(`
		"
		┏━━━━━━━━━━━━━━━━━━━━━━━┓
		┃                       ┃        ┏━━━━━━━╴v1.11╶━┓
		┃                       ┃        ┃               ┃
		┃        docker         ┃  HTTP  ┃               ┃
		┃  • docker run nginx   ┣━━━━━━━▶┃   도커 데몬   ┃
		┃  • docker ps          ┃        ┃               ┃
		┃                       ┃        ┃               ┃
		┃                       ┃        ┗━━━━━━━━━━━━━━━┛
		┗━━━━━━━━━━━━━━━━━━━━━━━┛
		"
	`);
});

test('dashed and thick lines differ from plain ones', () => {
	const yaml = `
rows: [a, [b, c, d]]
edges: [{from: a, to: b, style: dashed}, {from: a, to: c}, {from: a, to: d, style: thick}]
`;
	expect(picture(scene(yaml, {width: 50, height: 9}))).toMatchInlineSnapshot(`
		"
		╭───────────────────────────────────────────────╮
		│                       a                       │
		╰───────────────────────┰───────────────────────╯
		       ╭┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄╄━━━━━━━━━━━━━━━━┓
		       ┆                │                ┃
		       ▼                ▼                ▼
		╭─────────────╮  ╭─────────────╮  ╭─────────────╮
		│      b      │  │      c      │  │      d      │
		╰─────────────╯  ╰─────────────╯  ╰─────────────╯
		"
	`);
});

test('a packet is its label on the way, or a dot with its label below where that would cover a box', () => {
	const shown = scene('rows: [a, b]\nedges: [a -> b]', {width: 40, height: 14});
	const [from] = shown.edges[0]?.points ?? [];
	if (from === undefined) throw new Error('there is no line');
	const at = {x: from.x, y: from.y + 2};
	const sent = (label: string): Scene => ({...shown, packets: [{id: 'p', at, label, alpha: 1}]});
	expect(drawn(sent('GET /')).row(at.y)).toContain(' GET / ');
	const across = scene(pair, size);
	const [left, right] = across.edges[0]?.points ?? [];
	if (left === undefined || right === undefined) throw new Error('there is no line');
	const middle = {x: Math.floor((left.x + right.x) / 2), y: left.y};
	const dot = drawn({...across, packets: [{id: 'p', at: middle, label: 'a long request', alpha: 1}]});
	expect(dot.glyph(middle.x, middle.y)).toBe('●');
	const label = dot
		.toString()
		.split('\n')
		.findIndex((row) => row.includes(' a long request'));
	expect(label).toBeGreaterThan(middle.y);
	expect(dot.row(label).trim()).toBe('a long request');
});

test('a packet stays on the stage at its edge', () => {
	const shown = scene('rows: [a, b]\nedges: [a -> b]', {width: 40, height: 14});
	const y = (shown.edges[0]?.points[0]?.y ?? 0) + 2;
	const packets = [{id: 'p', at: {x: 0, y}, label: 'from the left', alpha: 1}];
	expect(drawn({...shown, packets}).row(y)).toMatch(/^ from the left {2,}│ *$/);
});

test('what is not in focus is dimmed, and what is stands out in bold', () => {
	const grid = drawn(scene(`${pair}steps: [{focus: b}]`, size, 1));
	const bits = (text: string) => grid.attributes[find(grid, text)] ?? 0;
	expect(bits('docker run') & attribute.dim).toBe(attribute.dim);
	expect(bits('도커') & (attribute.dim | attribute.bold)).toBe(attribute.bold);
	expect(grid.foregrounds[find(grid, '도커')]).toBe(night.roles.service);
});

test('an item may be in focus without the rest of its box', () => {
	const grid = drawn(scene(`${pair}steps: [{focus: a.ps}]`, size, 1));
	const bits = (text: string) => grid.attributes[find(grid, text)] ?? 0;
	expect(bits('docker ps') & attribute.dim).toBe(0);
	expect(bits('docker run') & attribute.dim).toBe(attribute.dim);
});

test('a scene may be drawn anywhere on a larger grid', () => {
	const shown = scene(pair, size);
	const large = new Grid({width: 60, height: 20});
	draw(shown, night, large, {x: 7, y: 5});
	const small = drawn(shown);
	for (let y = 0; y < size.height; y++)
		expect(
			large
				.row(y + 5)
				.slice(7)
				.trimEnd(),
		).toBe(small.row(y).trimEnd());
});

test('a line that crosses a frame unites with it, and one that belongs to the frame joins it', () => {
	const yaml = 'rows: [[a, g: {title: G, rows: [b]}, c]]\nedges: [a -> b, g -- c]';
	expect(picture(scene(yaml, {width: 60, height: 7}))).toMatchInlineSnapshot(`
		"
		                ┌─╴G╶──────────────────────┐
		╭─────────╮     │ ╭──────────────────────╮ │     ╭─────────╮
		│    a    ├─────┼▶│          b           │ ├─────┤    c    │
		╰─────────╯     │ ╰──────────────────────╯ │     ╰─────────╯
		                └──────────────────────────┘
		"
	`);
});

test('a diagram in ASCII has the same shape', () => {
	const rows = picture(scene(`${pair}steps: [{fail: b}]`, size, 1)).split('\n');
	expect(rows.map((row) => Array.from(row, ascii).join('')).join('\n')).toMatchInlineSnapshot(`
		"
		+-----------------------+
		|                       |        +=-x-===-v1.11-=+
		|                       |        |               |
		|        docker         |  HTTP  |               |
		|  * docker run nginx   +------->|   도커 데몬   |
		|  * docker ps          |        |               |
		|                       |        |               |
		|                       |        +===============+
		+-----------------------+
		"
	`);
});

test('a box of one or two rows is a strip with its title', () => {
	const shown = scene(pair, size);
	const flat = shown.boxes.map((box) => {
		const rectangle = {...box.rectangle, height: 1};
		return {...box, rectangle, lines: recentreLines(box.lines, box.rectangle.height, rectangle.height)};
	});
	const grid = drawn({...shown, boxes: flat, edges: []});
	const [box] = flat;
	expect(grid.row(box?.rectangle.y ?? 0)).toContain('docker');
	expect(grid.toString()).not.toMatch(/[╭│]/);
});

test('a zoom shows a group and its members alone', () => {
	const yaml = `
rows: [cli, host: {title: Docker host, rows: [[daemon, shim]]}]
edges: [cli -> daemon, daemon -> shim]
steps: [{zoom: host}]
`;
	const stage = timeline(diagram(yaml), size, 0);
	expect(stage.at(0).boxes.map(({id}) => id)).toContain('cli');
	expect(stage.at(1).boxes.map(({id}) => id)).toEqual(['daemon', 'shim']);
	expect(stage.at(1).edges.map(({id}) => id)).toEqual(['daemon->shim']);
});
