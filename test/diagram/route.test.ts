import {expect, test} from 'vitest';
import {layoutDiagram} from '../../src/diagram/layout.ts';
import {diagram, picture, scene} from '../support/diagram.ts';

const size = {width: 60, height: 24};
const draw = (yaml: string, {width, height} = size) => picture(scene(yaml, {width, height}));
const points = (yaml: string, id: string) => layoutDiagram(diagram(yaml), size).routes.get(id)?.points ?? [];

test('an edge is straight when its ends face each other', () => {
	expect(points('rows: [a, b]\nedges: [a -> b]', 'a->b')).toHaveLength(2);
	expect(points('rows: [[a, b]]\nedges: [a -> b]', 'a->b')).toHaveLength(2);
	expect(points('rows: [[a, b], [c, d]]\nedges: [b -> d]', 'b->d')).toHaveLength(2);
});

test('edges that leave a box share a trunk', () => {
	expect(draw('rows: [a, [b, c, d]]\nedges: [a -> b, a -> c, a -> d]')).toMatchInlineSnapshot(`
		"
		╭──────────────────────────────────────────────────────────╮
		│                                                          │
		│                                                          │
		│                            a                             │
		│                                                          │
		│                                                          │
		╰────────────────────────────┬─────────────────────────────╯
		        ╭────────────────────┼────────────────────╮
		        │                    │                    │
		        │                    │                    │
		        │                    │                    │
		        ▼                    ▼                    ▼
		╭────────────────╮   ╭────────────────╮   ╭────────────────╮
		│                │   │                │   │                │
		│                │   │                │   │                │
		│       b        │   │       c        │   │       d        │
		│                │   │                │   │                │
		│                │   │                │   │                │
		╰────────────────╯   ╰────────────────╯   ╰────────────────╯
		"
	`);
});

test('edges that enter a box share one too', () => {
	expect(draw('rows: [[b, c, d], a]\nedges: [b -> a, c -> a, d -> a]')).toMatchInlineSnapshot(`
		"
		╭────────────────╮   ╭────────────────╮   ╭────────────────╮
		│                │   │                │   │                │
		│                │   │                │   │                │
		│       b        │   │       c        │   │       d        │
		│                │   │                │   │                │
		│                │   │                │   │                │
		╰───────┬────────╯   ╰───────┬────────╯   ╰───────┬────────╯
		        │                    │                    │
		        │                    │                    │
		        │                    │                    │
		        ╰────────────────────┼────────────────────╯
		                             ▼
		╭──────────────────────────────────────────────────────────╮
		│                                                          │
		│                                                          │
		│                            a                             │
		│                                                          │
		│                                                          │
		╰──────────────────────────────────────────────────────────╯
		"
	`);
});

test('there and back are two lines', () => {
	expect(draw('rows: [a, b]\nedges: [a -> b: ask, b -> a: answer]')).toMatchInlineSnapshot(`
		"
		                ╭──────────────────────────╮
		                │                          │
		                │                          │
		                │            a             │
		                │                          │
		                │                          │
		                ╰───────────┬──────────────╯
		                            │  ▲
		                            │  │
		                        ask │  │ answer
		                            │  │
		                            ▼  │
		                ╭──────────────┴───────────╮
		                │                          │
		                │                          │
		                │            b             │
		                │                          │
		                │                          │
		                ╰──────────────────────────╯
		"
	`);
});

test('lines with and without an arrowhead end apart from each other', () => {
	expect(draw('rows: [[a, b], c]\nedges: [a -> c, b -- c]')).toMatchInlineSnapshot(`
		"
		╭───────────────────────────╮  ╭───────────────────────────╮
		│                           │  │                           │
		│                           │  │                           │
		│             a             │  │             b             │
		│                           │  │                           │
		│                           │  │                           │
		╰─────────────┬─────────────╯  ╰─────────────┬─────────────╯
		              │                              │
		              │                              │
		              │                              │
		              │                              │
		              ▼                              │
		╭────────────────────────────────────────────┴─────────────╮
		│                                                          │
		│                                                          │
		│                            c                             │
		│                                                          │
		│                                                          │
		╰──────────────────────────────────────────────────────────╯
		"
	`);
});

test('a line with two arrowheads has one at each end and joins neither box', () => {
	expect(draw('rows: [[a, b], c]\nedges: [a <-> b, b <-> c]')).toMatchInlineSnapshot(`
		"
		╭─────────────────────────╮      ╭─────────────────────────╮
		│                         │      │                         │
		│                         │      │                         │
		│            a            │◀────▶│            b            │
		│                         │      │                         │
		│                         │      │                         │
		╰─────────────────────────╯      ╰─────────────────────────╯
		                                      ▲
		                                      │
		                                      │
		                                      │
		                                      ▼
		                ╭──────────────────────────╮
		                │                          │
		                │                          │
		                │            c             │
		                │                          │
		                │                          │
		                ╰──────────────────────────╯
		"
	`);
});

test('an edge that skips a row goes around what is in between', () => {
	expect(draw('rows: [a, [b, c], d]\nedges: [a -> d: around, a -> b, c -> d]')).toMatchInlineSnapshot(`
		"
		                ╭──────────────────────────╮
		                │                          │
		                │            a             │
		                │                          │
		                ╰─────┬──────┬─────────────╯
		                      │      │
		                      │      │
		                      │      │
		                      ▼      │ around
		   ╭────────────────────────╮│ ╭────────────────────────╮
		   │                        ││ │                        │
		   │           b            ││ │           c            │
		   │                        ││ │                        │
		   ╰────────────────────────╯│ ╰────┬───────────────────╯
		                             │      │
		                             │      │
		                             │      │
		                             ▼      ▼
		                ╭──────────────────────────╮
		                │                          │
		                │            d             │
		                │                          │
		                ╰──────────────────────────╯
		"
	`);
});

test('an edge along a row goes around the neighbour in between', () => {
	expect(draw('rows: [[a, b, c]]\nedges: [a -> c: past b]')).toMatchInlineSnapshot(`
		"
		                    ╭──────────────────────╮
		                    │ past b               ▼
		   ╭──────────────╮ │ ╭──────────────╮   ╭──────────────╮
		   │              ├─╯ │              │   │              │
		   │              │   │              │   │              │
		   │      a       │   │      b       │   │      c       │
		   │              │   │              │   │              │
		   │              │   │              │   │              │
		   ╰──────────────╯   ╰──────────────╯   ╰──────────────╯
		"
	`);
});

test('an edge crosses frames of groups, but not their titles', () => {
	const yaml = `
rows: [[a, z], g: {title: A group with a long title, rows: [[b, c]]}]
edges: [a -> b, z -> c]
`;
	expect(draw(yaml)).toMatchInlineSnapshot(`
		"
		╭───────────────────────────╮  ╭───────────────────────────╮
		│                           │  │                           │
		│                           │  │                           │
		│             a             │  │             z             │
		│                           │  │                           │
		│                           │  │                           │
		╰─────────────────────────┬─╯  ╰────────────┬──────────────╯
		                          │                 │
		                          │                 │
		                          │                 │
		                          │                 │
		                          ╰───╮             │
		┌─╴A group with a long title╶─┼─────────────┼──────────────┐
		│                             │             ▼              │
		│ ╭─────────────────────────╮ │╭─────────────────────────╮ │
		│ │                         │◀╯│                         │ │
		│ │                         │  │                         │ │
		│ │            b            │  │            c            │ │
		│ │                         │  │                         │ │
		│ │                         │  │                         │ │
		│ ╰─────────────────────────╯  ╰─────────────────────────╯ │
		│                                                          │
		└──────────────────────────────────────────────────────────┘
		"
	`);
});

test('an edge may join a group as a whole', () => {
	expect(draw('rows: [[a, g: {title: Host, rows: [b]}], c]\nedges: [a -> g, g -> c, c -- a]')).toMatchInlineSnapshot(`
		"
		                    ┌─╴Host╶───────────────────────────────┐
		                    │                                      │
		╭─────────────╮     │     ╭──────────────────────────╮     │
		│             │     │     │                          │     │
		│             │     │     │                          │     │
		│      a      ├────▶│     │            b             │     │
		│             │     │     │                          │     │
		│             │     │     │                          │     │
		╰──────┬──────╯     │     ╰──────────────────────────╯     │
		       │            │                                      │
		       │            └──────────────────┬───────────────────┘
		       │                               │
		       │                               │
		       │                               │
		       │                               │
		       │                               ▼
		╭──────┴───────────────────────────────────────────────────╮
		│                                                          │
		│                                                          │
		│                            c                             │
		│                                                          │
		│                                                          │
		╰──────────────────────────────────────────────────────────╯
		"
	`);
});

test('no line ends at the badge in a border', () => {
	expect(
		draw('rows: [[a, b], c]\nboxes: {c: {badge: a very long badge indeed}}\nedges: [a -> c, c -> b]'),
	).toMatchInlineSnapshot(`
		"
		╭───────────────────────────╮  ╭───────────────────────────╮
		│                           │  │                           │
		│                           │  │                           │
		│             a             │  │             b             │
		│                           │  │                           │
		│                           │  │                           │
		╰─────────────┬─────────────╯  ╰───────────────────────────╯
		              │                              ▲
		              │                              │
		              │                              │
		              │              ╭───────────────╯
		              ▼              │
		╭────────────────────────────┴──╴a very long badge indeed╶─╮
		│                                                          │
		│                                                          │
		│                            c                             │
		│                                                          │
		│                                                          │
		╰──────────────────────────────────────────────────────────╯
		"
	`);
});

test('a label stands beside its own line, off lines and boxes', () => {
	const yaml = `
rows: [a, [b, c]]
edges: [a -> b: 왼쪽으로, a -> c: to the right]
`;
	expect(draw(yaml)).toMatchInlineSnapshot(`
		"
		╭──────────────────────────────────────────────────────────╮
		│                                                          │
		│                                                          │
		│                            a                             │
		│                                                          │
		│                                                          │
		╰─────────────────────────────┬────────────────────────────╯
		              ╭───────────────┴──────────────╮
		              │                              │
		              │ 왼쪽으로                     │ to the right
		              │                              │
		              ▼                              ▼
		╭───────────────────────────╮  ╭───────────────────────────╮
		│                           │  │                           │
		│                           │  │                           │
		│             b             │  │             c             │
		│                           │  │                           │
		│                           │  │                           │
		╰───────────────────────────╯  ╰───────────────────────────╯
		"
	`);
});

test('a label that has no place is left out', () => {
	const yaml = 'rows: [a, b]\nedges: [{from: a, to: b, label: a label that is far too long for this narrow stage}]';
	const {routes, omitted: given} = layoutDiagram(diagram(yaml), {width: 40, height: 16});
	expect(given.labels).toBe(false);
	expect(routes.get('a->b')?.points).toHaveLength(2);
	expect(routes.get('a->b')?.label).toBeUndefined();
});

test('unrelated lines cross, but never run along each other', () => {
	expect(draw('rows: [[a, b], [c, d]]\nedges: [a -> d, b -> c]')).toMatchInlineSnapshot(`
		"
		╭───────────────────────────╮  ╭───────────────────────────╮
		│                           │  │                           │
		│                           │  │                           │
		│             a             │  │             b             │
		│                           │  │                           │
		│                           │  │                           │
		╰─────────────┬─────────────╯  ╰─┬─────────────────────────╯
		              │                  │
		              ╰──────────────────┼───────────╮
		                                 │           │
		                          ╭──────╯           │
		                          ▼                  ▼
		╭───────────────────────────╮  ╭───────────────────────────╮
		│                           │  │                           │
		│                           │  │                           │
		│             c             │  │             d             │
		│                           │  │                           │
		│                           │  │                           │
		╰───────────────────────────╯  ╰───────────────────────────╯
		"
	`);
});

test('neighbouring boxes are joined across their gap even where a line comes through it', () => {
	expect(draw('rows: [[a, b], [c, d], e]\nedges: [c -> d, b -> e, a -> e, a -> d]')).toMatchInlineSnapshot(`
		"
		   ╭────────────────────────╮  ╭────────────────────────╮
		   │                        │  │                        │
		   │           a            │  │           b            │
		   │                        │  │                        │
		   ╰───────────┬────────────╯  ╰───────────┬────────────╯
		               ╰─────────────┬─────────────┼╮
		                             │             ││
		                             │             ││
		                             ├─────────────╯▼
		   ╭──────────────────────╮  │   ╭──────────────────────╮
		   │                      │  │   │                      │
		   │          c           ├──┼──▶│          d           │
		   │                      │  │   │                      │
		   ╰──────────────────────╯  │   ╰──────────────────────╯
		                             │
		                             │
		                             │
		                             ▼
		   ╭────────────────────────────────────────────────────╮
		   │                                                    │
		   │                         e                          │
		   │                                                    │
		   ╰────────────────────────────────────────────────────╯
		"
	`);
});

test('an edge goes around the outside rather than across another one', () => {
	const ways =
		'rows: [[cli, daemon], [nginx, lxc], kernel]\nedges: [cli -> daemon, daemon -> lxc, lxc -> nginx, lxc -> kernel, daemon -> kernel]\nboxes: {kernel: {role: kernel, shape: bar}}';
	expect(draw(ways, {width: 66, height: 21})).toMatchInlineSnapshot(`
		"
		   ╭─────────────────────────╮      ╭─────────────────────────╮
		   │                         │      │                         │
		   │           cli           ├─────▶│         daemon          │
		   │                         │      │                         ├─╮
		   ╰─────────────────────────╯      ╰────┬────────────────────╯ │
		                                         │                      │
		                                         │                      │
		                                         ▼                      │
		   ╭─────────────────────────╮      ╭─────────────────────────╮ │
		   │                         │      │                         │ │
		   │          nginx          │◀─────┤           lxc           │ │
		   │                         │      │                         │ │
		   ╰─────────────────────────╯      ╰────────────┬────────────╯ │
		                                                 │              │
		                                                 │              │
		                                                 ▼              │
		   ╭──────────────────────────────────────────────────────────╮ │
		   │                                                          │◀╯
		   │                          kernel                          │
		   │                                                          │
		   ╰──────────────────────────────────────────────────────────╯
		"
	`);
});
