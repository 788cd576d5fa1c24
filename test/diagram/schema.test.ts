import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseYaml} from '../../src/deck/yaml.ts';
import type {Diagram} from '../../src/diagram/model.ts';
import {boxLimit, edgeLimit, readDiagram} from '../../src/diagram/schema/index.ts';

const place = {file: 'd.yaml', line: 1, column: 1};

function read(yaml: string) {
	const parsed = parseYaml(yaml, place);
	expect(parsed.diagnostics).toEqual([]);
	const {diagram, problems} = readDiagram(parsed.value);
	return {diagram, problems: problems.map(({severity, message, path}) => `${path.join('/')}: ${severity}: ${message}`)};
}

function diagramOf(yaml: string): Diagram {
	const {diagram, problems} = read(yaml);
	expect(problems).toEqual([]);
	if (diagram === undefined) throw new Error('no diagram');
	return diagram;
}

function problemsOf(yaml: string): string[] {
	return read(yaml).problems;
}

test('rows hold boxes one by one, side by side, and groups of them', () => {
	const diagram = diagramOf(
		'rows:\n  - cli\n  - [a, b]\n  - host:\n      title: Host\n      role: daemon\n      rows: [d, [e, inner: {rows: [f]}]]\n  - [g, late]\ngroups:\n  late: {rows: [h]}\n',
	);
	expect(diagram.rows).toEqual([['cli'], ['a', 'b'], ['host'], ['g', 'late']]);
	expect([...diagram.groups.values()]).toEqual(
		expect.arrayContaining([
			{id: 'host', title: 'Host', role: 'daemon', rows: [['d'], ['e', 'inner']]},
			{id: 'inner', title: 'inner', role: 'plain', rows: [['f']]},
			{id: 'late', title: 'late', role: 'plain', rows: [['h']]},
		]),
	);
	expect([...diagram.boxes.keys()].sort()).toEqual(['a', 'b', 'cli', 'd', 'e', 'f', 'g', 'h']);
});

test('boxes have titles, roles, badges and items, all of which may be missing', () => {
	const {boxes} = diagramOf(
		'rows: [a, b, c, d, e]\nboxes:\n  a: {title: "docker  -d", role: daemon, badge: new, items: {api: Docker API, run: Runtime}}\n  b: Just a title\n  c:\n  d: {items: [Docker API, 이미지 저장소, Docker API, {own: Text}]}\n',
	);
	expect([...boxes.values()]).toEqual([
		{
			id: 'a',
			title: 'docker -d',
			role: 'daemon',
			badge: 'new',
			items: [
				{id: 'api', text: 'Docker API'},
				{id: 'run', text: 'Runtime'},
			],
		},
		{id: 'b', title: 'Just a title', role: 'plain', items: []},
		{id: 'c', title: 'c', role: 'plain', items: []},
		{
			id: 'd',
			title: 'd',
			role: 'plain',
			items: [
				{id: 'docker-api', text: 'Docker API'},
				{id: '이미지-저장소', text: '이미지 저장소'},
				{id: 'docker-api-2', text: 'Docker API'},
				{id: 'own', text: 'Text'},
			],
		},
		{id: 'e', title: 'e', role: 'plain', items: []},
	]);
});

test('edges may be written short, with a label, or in full', () => {
	const {edges} = diagramOf(
		'rows: [shim-1, b]\nedges:\n  - shim-1 -> b\n  - shim-1->b: "a: label"\n  - "shim-1 -> b: quoted: label"\n  - shim-1 <-> b\n  - shim-1 -- b: both\n  - b <- shim-1\n  - {from: b, to: shim-1, label: L, style: dashed, arrows: none}\n  - b -> shim-1: {label: M, style: thick}\n',
	);
	const plain = {from: 'shim-1', to: 'b', style: 'solid', arrows: 'to'};
	expect(edges).toEqual([
		{...plain, id: 'shim-1->b'},
		{...plain, id: 'shim-1->b#2', label: 'a: label'},
		{...plain, id: 'shim-1->b#3', label: 'quoted: label'},
		{...plain, id: 'shim-1->b#4', arrows: 'both'},
		{...plain, id: 'shim-1->b#5', arrows: 'none', label: 'both'},
		{...plain, id: 'shim-1->b#6'},
		{id: 'b->shim-1', from: 'b', to: 'shim-1', label: 'L', style: 'dashed', arrows: 'none'},
		{id: 'b->shim-1#2', from: 'b', to: 'shim-1', label: 'M', style: 'thick', arrows: 'to'},
	]);
});

test('origins are a box, or an item of one, in another diagram', () => {
	expect(diagramOf('rows: [a, b]\norigins: {a: daemon.runtime, b: a}\n').origins).toEqual(
		new Map([
			['a', {box: 'daemon', item: 'runtime'}],
			['b', {box: 'a'}],
		]),
	);
});

test('a step may hold several effects and a caption', () => {
	const {steps} = diagramOf(
		`rows: [a, b, c, g: {rows: [d]}]
boxes: {a: {items: {i: Item}}}
edges: [a -> b, c -> b]
steps:
  - focus: [a.i, g]
    show: c
    caption: Look here.
  - focus: []
  - focus:
  - send: [a, b, c]
    label: docker run
  - start: a
  - start: {box: b, from: a}
  - start: [c, {box: d, from: g}]
  - fail: a
  - fail: {box: a, takes: [b, c]}
  - change: {box: a, title: New, items: {i: "", j: Added}}
    hide: [b]
  - focus: a.j
  - zoom: g
  - zoom: null
  - zoom:
  - caption: Only words.
`,
	);
	expect(steps).toEqual([
		{
			effects: [
				{type: 'focus', ids: ['a.i', 'g']},
				{type: 'show', ids: ['c']},
			],
			caption: 'Look here.',
		},
		{effects: [{type: 'focus', ids: []}]},
		{effects: [{type: 'focus', ids: []}]},
		{effects: [{type: 'send', path: ['a', 'b', 'c'], label: 'docker run'}]},
		{effects: [{type: 'start', box: 'a'}]},
		{effects: [{type: 'start', box: 'b', from: 'a'}]},
		{
			effects: [
				{type: 'start', box: 'c'},
				{type: 'start', box: 'd', from: 'g'},
			],
		},
		{effects: [{type: 'fail', box: 'a', takes: []}]},
		{effects: [{type: 'fail', box: 'a', takes: ['b', 'c']}]},
		{
			effects: [
				{
					type: 'change',
					box: 'a',
					title: 'New',
					items: [
						{id: 'i', text: ''},
						{id: 'j', text: 'Added'},
					],
				},
				{type: 'hide', ids: ['b']},
			],
		},
		{effects: [{type: 'focus', ids: ['a.j']}]},
		{effects: [{type: 'zoom', id: 'g'}]},
		{effects: [{type: 'zoom', id: undefined}]},
		{effects: [{type: 'zoom', id: undefined}]},
		{effects: [], caption: 'Only words.'},
	]);
});

test('a diagram without rows says what it needs', () => {
	expect(problemsOf('boxes: {a: A}')).toContain(': error: a diagram needs "rows": the ids of its boxes, top to bottom');
	expect(problemsOf('just text')).toEqual([
		': error: a diagram is a map with "rows": the ids of its boxes, top to bottom',
	]);
	expect(problemsOf('rows: []')).toEqual(['rows: error: "rows" names no box; list their ids, top to bottom']);
	expect(problemsOf('rows: a')).toEqual(['rows: error: "rows" must be a list of rows']);
	expect(problemsOf('rows: [g: {title: x}]')).toEqual([
		'rows/0/g: error: group "g" is empty; give it "rows" with the ids of its boxes',
	]);
});

test('an edge to a box that is not there is an error with the nearest name', () => {
	expect(problemsOf('rows: [daemon, lxc]\nedges: [deamon -> lxc, daemon -> nowhere]')).toEqual([
		'edges/0: error: unknown box "deamon"; did you mean "daemon"?',
		'edges/1: error: unknown box "nowhere"; add it to the diagram, or mend the name',
	]);
});

test('edges that lead nowhere or are not written as edges are errors', () => {
	const howTo = 'an edge is "a -> b", "a -> b: label" or {from: a, to: b, label: …}';
	expect(
		problemsOf('rows: [a, g: {rows: [b]}]\nedges: [a -> a, g -> b, a b, [a, b], {from: a, to: b, style: wavy}]'),
	).toEqual([
		'edges/0: error: an edge joins two boxes; "a" is at both ends',
		'edges/1: error: "b" stands inside the other end of this edge',
		`edges/2: error: "a b" is no edge; ${howTo}`,
		`edges/3: error: ${howTo}`,
		'edges/4/style: error: "style" must be solid, dashed or thick',
	]);
});

test('groups that hold themselves are an error that shows the circle', () => {
	expect(problemsOf('rows: [x]\ngroups:\n  a: {rows: [b]}\n  b: {rows: [c]}\n  c: {rows: [a]}\n')).toEqual([
		expect.stringMatching(
			/^groups\/\w\/rows\/0: error: group "\w" holds itself \((a → b → c → a|b → c → a → b|c → a → b → c)\); take one out of the other$/,
		),
	]);
	expect(problemsOf('rows: [g: {rows: [x, g]}]')).toEqual([
		'rows/0/g/rows/1: error: group "g" holds itself (g → g); take one out of the other',
	]);
});

test('an id can only be at one place', () => {
	expect(problemsOf('rows: [a, [b, a]]')).toEqual([
		'rows/1/1: error: duplicate id "a": it stands in two rows; give one of them another id',
	]);
	expect(problemsOf('rows: [g: {rows: [a]}]\nboxes: {g: Box}')).toEqual([
		'boxes/g: error: duplicate id "g": a group has it too; give one of them another id',
	]);
	expect(problemsOf('rows: [a]\nboxes: {a: {items: [{i: x}, {i: y}]}}')).toEqual([
		'boxes/a/items/1/i: error: two items have the id "i"; give one of them another id',
	]);
	expect(problemsOf('rows: [g: {rows: [a]}]\ngroups: {g: {rows: [b]}}')).toContain(
		'rows/0/g: error: duplicate id "g": two groups have it; give one of them another id',
	);
});

test('steps that name what is not there are errors', () => {
	expect(
		problemsOf(
			'rows: [daemon, b, g: {rows: [c]}]\nboxes: {daemon: {items: {run: R}}}\nsteps:\n  - focus: [deamon, daemon.rnu]\n  - start: {box: b, from: x}\n  - fail: {box: b, takes: [g]}\n  - change: {title: T}\n  - zoom: far\n  - send: [b, nope]\n',
		),
	).toEqual([
		'steps/0/focus/0: error: unknown box "deamon"; did you mean "daemon"?',
		'steps/0/focus/1: error: unknown item in box "daemon": "rnu"; add it to the diagram, or mend the name',
		'steps/1/start/from: error: unknown box "x"; add it to the diagram, or mend the name',
		'steps/2/fail/takes/0: error: "g" is a group; name a box here',
		'steps/3/change/box: error: "box" must be text',
		'steps/4/zoom: error: unknown box "far"; add it to the diagram, or mend the name',
		'steps/5/send/1: error: unknown box "nope"; add it to the diagram, or mend the name',
	]);
});

test('a packet can only travel where there is an edge, in either direction', () => {
	expect(problemsOf('rows: [a, b, c]\nedges: [a -> b]\nsteps: [send: [b, a], send: [a, b, c], send: [a]]')).toEqual([
		'steps/1/send/2: error: no edge joins "b" and "c"; add one, or send by another way',
		'steps/2/send: error: "send" needs the boxes on the way, at least two: send: [a, b]',
	]);
});

test('roles that nobody knows are errors with a way out', () => {
	expect(problemsOf('rows: [a, b]\nboxes: {a: {role: kernal}, b: {role: wizard}}')).toEqual([
		'boxes/a/role: error: unknown role "kernal"; did you mean "kernel"?',
		'boxes/b/role: error: unknown role "wizard"; use one of client, service, runtime, platform, container, store, queue, network, registry, image, spec, shim, person, external, plain, daemon, kernel',
	]);
});

test('roles of the deck are as good as those that are built in', () => {
	const value = {rows: ['a', {g: {role: 'cache', rows: ['b']}}], boxes: {a: {role: 'cache'}}};
	expect(readDiagram(value, {roles: ['cache']}).diagram?.boxes.get('a')?.role).toBe('cache');
	expect(readDiagram(value, {roles: ['cash']}).problems.map(({message}) => message)).toEqual([
		'unknown role "cache"; did you mean "cash"?',
		'unknown role "cache"; did you mean "cash"?',
	]);
});

test('a box may be a bar', () => {
	const {boxes} = diagramOf('rows: [a, b, c]\nboxes: {a: {shape: bar}, b: {shape: box}, c: C}');
	expect([...boxes.values()].map(({shape}) => shape)).toEqual(['bar', 'box', undefined]);
	expect(problemsOf('rows: [a]\nboxes: {a: {shape: cloud}}')).toEqual([
		'boxes/a/shape: error: "shape" must be box or bar',
	]);
});

test('keys that nobody knows are warnings, and the diagram is there all the same', () => {
	const {diagram, problems} = read(
		'rows: [a, b]\nboxs: {}\nboxes: {a: {tilte: x}, z: Z}\nedges: [{from: a, to: b, lable: x}]\norigins: {q: a}\nsteps: [{focsu: a}, {focus: a, label: x}]\n',
	);
	expect(diagram).toBeDefined();
	expect(problems).toEqual([
		'boxs: warning: unknown key "boxs"; did you mean "boxes"?',
		'boxes/a/tilte: warning: unknown key "tilte"; did you mean "title"?',
		'boxes/z: warning: box "z" stands in no row, so it is not shown; add it to "rows"',
		'edges/0/lable: warning: unknown key "lable"; did you mean "label"?',
		'origins/q: warning: "q" has an origin but is not in this diagram; remove it',
		'steps/0/focsu: warning: unknown key "focsu"; did you mean "focus"?',
		'steps/1/label: warning: "label" belongs to "send", which is missing',
	]);
});

test('show and hide name edges by their ends, in either direction', () => {
	const {steps} = diagramOf(
		'rows: [a, b, c]\nedges: [a -> b, b -> a, b -> c]\nsteps: [{show: [c, b -> c]}, {hide: a -- b}]',
	);
	expect(steps.map(({effects}) => effects)).toEqual([
		[{type: 'show', ids: ['c', 'b->c']}],
		[{type: 'hide', ids: ['a->b', 'b->a']}],
	]);
	expect(problemsOf('rows: [a, b]\nsteps: [{show: a -> b}, {hide: [a -> x]}]')).toEqual([
		'steps/0/show: error: no edge joins "a" and "b"; add one to "edges"',
		'steps/1/hide/0: error: unknown box "x"; add it to the diagram, or mend the name',
	]);
});

test('values of the wrong shape are errors, never exceptions', () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.constantFrom('stage', 'rows', 'boxes', 'groups', 'edges', 'origins', 'steps'),
				fc.letrec((tie) => ({
					value: fc.oneof(
						{depthSize: 'small'},
						fc.constantFrom('', 'a', 'b', 'a -> b', 'a.b', '->', '__proto__'),
						fc.array(tie('value'), {maxLength: 3}),
						fc.dictionary(
							fc.constantFrom(
								'a',
								'b',
								'rows',
								'title',
								'items',
								'role',
								'from',
								'to',
								'focus',
								'send',
								'start',
								'fail',
								'change',
								'zoom',
								'box',
								'takes',
								'label',
								'a -> b',
							),
							tie('value'),
							{maxKeys: 3},
						),
					),
				})).value,
			),
			(value) => {
				const {diagram, problems} = readDiagram(value);
				expect(diagram === undefined).toBe(problems.some(({severity}) => severity === 'error'));
				for (const {message} of problems) expect(message).not.toMatch(/\n|undefined|\[object/);
			},
		),
		{numRuns: 500},
	);
});

test('every id of a diagram that was read resolves', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd');
	const rows = fc.uniqueArray(id, {minLength: 1});
	const edges = fc.array(fc.tuple(id, id).map(([from, to]) => `${from} -> ${to}`));
	fc.assert(
		fc.property(rows, edges, (rows, edges) => {
			const {diagram} = readDiagram({rows, edges});
			if (diagram === undefined) return;
			for (const {from, to} of diagram.edges) {
				expect(diagram.boxes.has(from) && diagram.boxes.has(to)).toBe(true);
			}
			expect(new Set(diagram.edges.map((edge) => edge.id)).size).toBe(diagram.edges.length);
		}),
	);
});

test('too many boxes are an error', () => {
	const ids = Array.from({length: boxLimit}, (_, index) => `b${index}`);
	expect(readDiagram({rows: ids}).problems).toEqual([]);
	expect(readDiagram({rows: [...ids, 'more']}).problems).toMatchObject([
		{severity: 'error', path: ['rows'], message: '2001 boxes; a diagram may have 2000'},
	]);
});

test('a diagram has so many edges', () => {
	const edges = (count: number) => `rows: [[a, b]]\nedges:\n${'  - a -> b\n'.repeat(count)}`;
	expect(problemsOf(edges(edgeLimit))).toEqual([]);
	expect(problemsOf(edges(edgeLimit + 1))).toEqual(['edges: error: 501 edges; a diagram may have 500']);
});

test('groups stand in so many others, and a long circle of them is no exception', () => {
	const chain = (count: number, last: string) =>
		`rows: [g0]\ngroups:\n${Array.from({length: count}, (_, index) => `  g${index}: {rows: [${index < count - 1 ? `g${index + 1}` : last}]}\n`).join('')}`;
	expect(problemsOf(chain(64, 'box'))).toEqual([]);
	for (const yaml of [chain(66, 'box'), chain(1000, 'box'), chain(10_000, 'g0')])
		expect(problemsOf(yaml)[0]).toContain('stands in more than 64 others; make them flatter');
	expect(problemsOf(chain(3, 'g0'))).toContainEqual(expect.stringContaining('holds itself'));
});
