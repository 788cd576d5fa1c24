import {expect, test} from 'vitest';
import {placeLines} from '../../src/diagram/content.ts';
import {isOnPath, orderSpan, timeline} from '../../src/diagram/timeline.ts';
import {diagram, picture} from '../support/diagram.ts';

const size = {width: 40, height: 12};
const story = diagram(`
rows: [cli, host: {title: host, rows: [[daemon, shim]]}]
boxes: {daemon: {title: dockerd, items: {api: REST API}}}
edges: [cli -> daemon, daemon -> shim]
steps:
  - focus: daemon.api
  - zoom: host
  - send: [cli, daemon]
`);

test('a scene knows the lines of its boxes as they stand in their rectangles', () => {
	const {boxes} = timeline(story, size, 0).at(0);
	expect(boxes.find(({id}) => id === 'daemon')?.lines.map(({text, item}) => [text, item])).toEqual([
		['dockerd', undefined],
		['REST API', 'api'],
	]);
	for (const {kind, title, items, lines, rectangle} of boxes)
		expect(lines).toEqual(kind === 'group' ? [] : placeLines({title: title.text, items}, rectangle));
});

test('scenes are ordered by step, and diagrams of a deck stand far apart', () => {
	const orders = [timeline(story, size, 0), timeline(story, size, orderSpan)].flatMap(({at}) =>
		[0, 1, 2, 3].map((count) => at(count).order),
	);
	expect(orders).toEqual([...orders].sort((a, b) => a - b));
	expect(new Set(orders).size).toBe(orders.length);
});

test('a scene is made once', () => {
	const {at} = timeline(story, size, 0);
	expect(at(1)).toBe(at(1));
});

test('a focus dims what it does not name, contain or lie in', () => {
	const {boxes} = timeline(story, size, 0).at(1);
	const dims = Object.fromEntries(boxes.map(({id, dim}) => [id, dim]));
	expect(dims).toEqual({cli: 1, host: 0, daemon: 0, shim: 1});
});

test('a zoom shows a part of the diagram as a diagram of its own', () => {
	expect(picture(timeline(story, size, 0).at(2))).toMatchInlineSnapshot(`
		"
		╭───────────────╮      ╭───────────────╮
		│               │      │               │
		│               │      │               │
		│    dockerd    ├─────▶│     shim      │
		│  • REST API   │      │               │
		│               │      │               │
		│               │      │               │
		╰───────────────╯      ╰───────────────╯
		"
	`);
});

test('marks of texts lie beside the diagram and go to what has the id and the text, zoomed or not', () => {
	const range = {start: 0, length: 4};
	const marks = new Map([
		['daemon', new Map([['dockerd', [range]]])],
		['daemon.api', new Map([['another text', [range]]])],
		['host', new Map([['host', [range]]])],
	]);
	const {at} = timeline(story, size, 0, {marks});
	const underlined = (step: number) =>
		at(step).boxes.flatMap(({title, items}) => [title, ...items].filter((text) => text.underlined?.[0] === range));
	expect(underlined(0).map(({text}) => text)).toEqual(['host', 'dockerd']);
	expect(underlined(2).map(({text}) => text)).toEqual(['dockerd']);
});

test('an edge is on a path in either direction, but only between neighbours of it', () => {
	const path = ['cli', 'daemon', 'shim'];
	expect(isOnPath(path, {from: 'cli', to: 'daemon'})).toBe(true);
	expect(isOnPath(path, {from: 'shim', to: 'daemon'})).toBe(true);
	expect(isOnPath(path, {from: 'cli', to: 'shim'})).toBe(false);
});
