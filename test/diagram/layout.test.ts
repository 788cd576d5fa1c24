import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Rectangle} from '../../src/cell/rectangle.ts';
import {distributeCells} from '../../src/diagram/box-widths.ts';
import {layoutDiagram} from '../../src/diagram/layout.ts';
import {diagram, picture, scene} from '../support/diagram.ts';

const stack = `
rows: [cli, daemon, [lxc, libcontainer], kernel]
boxes:
  cli: {title: docker, role: client}
  daemon: {title: docker -d, role: daemon, items: {api: Remote API, images: Images}}
  lxc: {title: lxc-start}
  libcontainer: {title: libcontainer, badge: default}
  kernel: {title: Linux kernel, role: kernel, shape: bar}
edges:
  - cli -> daemon: HTTP
  - daemon -> lxc: exec
  - daemon -> libcontainer: call
  - lxc -> kernel
  - libcontainer -> kernel
`;

test('boxes of a row share its width and a foundation spans it', () => {
	expect(picture(scene(stack, {width: 60, height: 40}))).toMatchInlineSnapshot(`
		"
		                ╭──────────────────────────╮
		                │                          │
		                │          docker          │
		                │                          │
		                ╰────────────┬─────────────╯
		                             │
		                             │ HTTP
		                             │
		                             ▼
		╭──────────────────────────────────────────────────────────╮
		│                                                          │
		│                        docker -d                         │
		│                       • Remote API                       │
		│                       • Images                           │
		│                                                          │
		╰─────────────────────────────┬────────────────────────────╯
		              ╭───────────────┴──────────────╮
		              │                              │
		              │ exec                         │ call
		              ▼                              ▼
		╭───────────────────────────╮  ╭─────────────────╴default╶─╮
		│                           │  │                           │
		│         lxc-start         │  │       libcontainer        │
		│                           │  │                           │
		╰─────────────┬─────────────╯  ╰─────────────┬─────────────╯
		              │                              │
		              │                              │
		              ╰───────────────┬──────────────╯
		                              ▼
		╭──────────────────────────────────────────────────────────╮
		│                                                          │
		│                       Linux kernel                       │
		│                                                          │
		╰──────────────────────────────────────────────────────────╯
		"
	`);
});

test('a box is never narrower than its longest word', () => {
	const {rectangles} = layoutDiagram(
		diagram('rows: [[a, b]]\nboxes: {a: /var/run/docker.sock is a socket, b: 아주긴한국어단어하나}'),
		{width: 60, height: 16},
	);
	expect(rectangles.get('a')?.width).toBeGreaterThanOrEqual('/var/run/docker.sock'.length + 4);
	expect(rectangles.get('b')?.width).toBeGreaterThanOrEqual(20 + 4);
});

test('neighbours are equally wide as long as that breaks no line', () => {
	const wide = layoutDiagram(diagram('rows: [[a, libcontainer, b]]'), {width: 78, height: 16});
	expect(new Set([...wide.rectangles.values()].map(({width}) => width)).size).toBe(1);
	const tight = layoutDiagram(diagram('rows: [[a, a-name-of-thirty-characters-ok, b]]'), {width: 60, height: 16});
	expect(tight.rectangles.get('a')?.width).toBeLessThan(
		tight.rectangles.get('a-name-of-thirty-characters-ok')?.width ?? 0,
	);
});

test('a group frames its members and may hold groups', () => {
	const nested = `
rows: [cli, host: {title: Docker host, rows: [daemon, {pods: {title: Pods, rows: [[a, b]]}}]}]
edges: [cli -> daemon, daemon -> a, daemon -> b]
`;
	expect(picture(scene(nested, {width: 60, height: 24}))).toMatchInlineSnapshot(`
		"
		                ╭──────────────────────────╮
		                │           cli            │
		                ╰────────────┬─────────────╯
		                             │
		                             │
		                             │
		┌─╴Docker host╶──────────────┼─────────────────────────────┐
		│                            ▼                             │
		│ ╭──────────────────────────────────────────────────────╮ │
		│ │                        daemon                        │ │
		│ ╰───────────────────────────┬──────────────────────────╯ │
		│               ╭─────────────┴────────────╮               │
		│               │                          │               │
		│               │                          │               │
		│ ┌─╴Pods╶──────┼──────────────────────────┼─────────────┐ │
		│ │             ▼                          ▼             │ │
		│ │ ╭───────────────────────╮  ╭───────────────────────╮ │ │
		│ │ │           a           │  │           b           │ │ │
		│ │ ╰───────────────────────╯  ╰───────────────────────╯ │ │
		│ └──────────────────────────────────────────────────────┘ │
		└──────────────────────────────────────────────────────────┘
		"
	`);
});

test('a diagram gives up padding first, then items, then labels, then what stands side by side', () => {
	const read = diagram(stack);
	const at = (width: number, height: number) => {
		const {fits, omitted: given, padding} = layoutDiagram(read, {width, height});
		return fits
			? `padding ${padding}${given.items ? ', no items' : ''}${given.labels ? ', no labels' : ''}${given.rows ? ', stacked' : ''}`
			: 'no';
	};
	expect([44, 36, 28, 22, 18, 16].map((height) => `${height} rows: ${at(60, height)}`)).toMatchInlineSnapshot(`
		[
		  "44 rows: padding 2",
		  "36 rows: padding 1",
		  "28 rows: padding 0",
		  "22 rows: padding 0",
		  "18 rows: padding 0, no items",
		  "16 rows: no",
		]
	`);
	const labelled = diagram('rows: [[aaaaaaaaaaaa, bbbbbbbbbbbb]]\nedges: [aaaaaaaaaaaa -> bbbbbbbbbbbb: a label]');
	const across = (width: number) => layoutDiagram(labelled, {width, height: 20}).omitted;
	expect(across(48)).toEqual({items: false, labels: false, rows: false});
	expect(across(40)).toEqual({items: true, labels: true, rows: false});
	expect(across(20)).toEqual({items: true, labels: true, rows: true});
});

test('items that are given up are counted in the title', () => {
	const {omitted: given} = layoutDiagram(diagram(stack), {width: 60, height: 18});
	expect(given.items).toBe(true);
	expect(picture(scene(stack, {width: 60, height: 18}))).toContain('docker -d (2)');
});

test('what does not fit has no places, and says which size would do', () => {
	const small = layoutDiagram(diagram(stack), {width: 30, height: 10});
	expect(small.fits).toBe(false);
	expect(small.rectangles.size).toBe(0);
	expect(small.needs.height).toBeGreaterThan(10);
	expect(layoutDiagram(diagram(stack), small.needs).fits).toBe(true);
	expect(layoutDiagram(diagram(stack), {...small.needs, height: small.needs.height - 1}).fits).toBe(false);
});

test('a box alone in its row is as wide as the stage when its shape is a bar, whatever its role', () => {
	const widthOf = (box: string) =>
		layoutDiagram(diagram(`rows: [a, b]\nboxes: {b: ${box}}`), {width: 80, height: 20}).rectangles.get('b')?.width;
	expect(widthOf('{shape: bar}')).toBe(76);
	expect(widthOf('{role: kernel}')).toBe(widthOf('{}'));
	expect(widthOf('{}')).toBeLessThan(40);
});

test('boxes that come later have their places from the start', () => {
	const late = `${stack}steps: [{show: lxc}]`;
	expect(layoutDiagram(diagram(late), {width: 80, height: 30}).rectangles).toEqual(
		layoutDiagram(diagram(stack), {width: 80, height: 30}).rectangles,
	);
});

test('a box is large enough for every text that it has at some step', () => {
	const changing = diagram(
		'rows: [a]\nboxes: {a: short}\nsteps: [{change: {box: a, title: Donaudampfschifffahrtsgesellschaft, badge: longer}}]',
	);
	expect(layoutDiagram(changing, {width: 60, height: 16}).rectangles.get('a')?.width).toBeGreaterThanOrEqual(38);
});

test('an arrow into a group has room for its head inside the frame', () => {
	const inside = 'rows: [a, g: {title: G, rows: [b]}]\nedges: [a -> b]';
	expect(picture(scene(inside, {width: 60, height: 10}))).toMatchInlineSnapshot(`
		"
		                ╭──────────────────────────╮
		                │            a             │
		                ╰────────────┬─────────────╯
		                             │
		┌─╴G╶────────────────────────┼─────────────────────────────┐
		│                            ▼                             │
		│               ╭──────────────────────────╮               │
		│               │            b             │               │
		│               ╰──────────────────────────╯               │
		└──────────────────────────────────────────────────────────┘
		"
	`);
});

test('widths are whole cells: the least for all, then up to the basis, then the rest by growth', () => {
	const item = (min: number, basis: number, grow = 1, max = 100) => ({min, basis, max, grow});
	expect(distributeCells(20, [item(5, 10), item(5, 10)])).toEqual([10, 10]);
	expect(distributeCells(10, [item(5, 10), item(5, 10)])).toEqual([5, 5]);
	expect(distributeCells(14, [item(5, 5), item(5, 10)])).toEqual([5, 9]);
	expect(distributeCells(30, [item(5, 5), item(5, 5, 3)])).toEqual([10, 20]);
	expect(distributeCells(50, [item(5, 5, 1, 12)])).toEqual([12]);
});

test('neighbours without a line between them stand equally far apart, and end with the bar above them where they can', () => {
	fc.assert(
		fc.property(fc.integer({min: 2, max: 7}), fc.integer({min: 76, max: 200}), (count, width) => {
			const ids = Array.from({length: count}, (_, index) => `b${index}`);
			const edges = ids.map((id) => `bar -> ${id}`).join(', ');
			const {rectangles} = layoutDiagram(diagram(`rows: [bar, [${ids.join(', ')}]]\nedges: [${edges}]`), {
				width,
				height: 20,
			});
			const row = ids.map((id) => rectangles.get(id) ?? {x: 0, y: 0, width: 0, height: 0});
			const gaps = row.slice(1).map(({x}, index) => x - right(row[index]));
			expect(new Set(gaps).size).toBe(1);
			expect(new Set(row.map((each) => each.width)).size).toBe(1);
			expect([row[0]?.x, right(row.at(-1))]).toEqual([rectangles.get('bar')?.x, right(rectangles.get('bar'))]);
		}),
	);
});

function right(rectangle: Rectangle | undefined): number {
	return (rectangle?.x ?? 0) + (rectangle?.width ?? 0);
}
