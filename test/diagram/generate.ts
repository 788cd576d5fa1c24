import fc from 'fast-check';
import type {Size} from '../../src/cell/rectangle.ts';
import type {Box, BoxRow, BoxShape, Diagram, Edge, Group, Item} from '../../src/diagram/model.ts';
import type {Role} from '../../src/theme/roles.ts';

/** Words of one and two cells a letter, short and long, with marks and emoji made of several code points. */
const vocabulary = [
	'a',
	'docker',
	'containerd',
	'libcontainer',
	'run',
	'exec',
	'/var/run/docker.sock',
	'café',
	'컨테이너',
	'데몬',
	'리눅스커널',
	'가',
	'🐳',
	'👩‍💻',
	'🇰🇷',
	'v1.11',
	'日本語',
];
const roles: readonly Role[] = ['client', 'daemon', 'runtime', 'kernel', 'container', 'plain'];

const phrase = (most: number) =>
	fc.array(fc.constantFrom(...vocabulary), {minLength: 1, maxLength: most}).map((words) => words.join(' '));

type Content = Pick<Box, 'title' | 'role' | 'shape' | 'badge'> & {readonly items: readonly string[]};

const content: fc.Arbitrary<Content> = fc.record(
	{
		title: phrase(3),
		role: fc.constantFrom(...roles),
		shape: fc.constantFrom<BoxShape>('box', 'bar'),
		items: fc.oneof({weight: 3, arbitrary: fc.constant([])}, fc.array(phrase(3), {maxLength: 4})),
		badge: fc.constantFrom('optional', '기본', 'v2'),
	},
	{requiredKeys: ['title', 'role', 'items']},
);

const look = fc.record(
	{
		label: phrase(2),
		style: fc.constantFrom<Edge['style']>('solid', 'solid', 'dashed', 'thick'),
		arrows: fc.constantFrom<Edge['arrows']>('to', 'to', 'both', 'none'),
	},
	{requiredKeys: ['style', 'arrows']},
);

/** Where the next id goes: beside the last one, in a new row, in a new group, or out of the group it is in. */
const placing = fc.constantFrom('beside', 'beside', 'below', 'below', 'in', 'out');
const deepest = 3;

/** Stage sizes that a slide may leave to a diagram. */
export const sizes: fc.Arbitrary<Size> = fc.record({
	width: fc.noBias(fc.integer({min: 60, max: 300})),
	height: fc.noBias(fc.integer({min: 16, max: 80})),
});

/** Diagrams of `least` to `most` boxes, in rows and nested groups, with edges between any two of them. */
export function diagrams(least = 2, most = 60): fc.Arbitrary<Diagram> {
	return fc.noBias(fc.integer({min: least, max: most})).chain((count) =>
		fc
			.record({
				contents: fc.array(content, {minLength: count, maxLength: count}),
				placings: fc.array(placing, {minLength: count, maxLength: count}),
				ends: fc.array(fc.tuple(fc.nat(999), fc.nat(999), look), {maxLength: Math.ceil(count * 1.2)}),
			})
			.map(({contents, placings, ends}) => {
				const {rows, groups} = arranged(placings);
				const boxes = new Map(contents.map((each, index) => [`b${index}`, box(`b${index}`, each)]));
				return {stage: 'test', rows, boxes, groups, edges: edges(ends, boxes, groups), origins: new Map(), steps: []};
			}),
	);
}

/** Two diagrams of one stage: each has some of the boxes of the other, elsewhere and with other words. */
export function pairs(most = 12): fc.Arbitrary<readonly [Diagram, Diagram]> {
	return fc
		.tuple(diagrams(2, most), diagrams(2, most), fc.nat(most), fc.nat(most), fc.nat(most))
		.map(([before, after, shift, lifted, budding]) => {
			const shifted = renamed(after, (id) => (/^b\d+$/.test(id) ? `b${Number(id.slice(1)) + shift}` : id));
			const fresh = [...shifted.boxes.keys()].filter((id) => !before.boxes.has(id));
			const known = [...before.boxes.values()];
			const donor = known.find((each) => each.items.length > 0);
			const origins = new Map<string, {box: string; item?: string}>();
			const [first, second] = [fresh[lifted % Math.max(1, fresh.length)], fresh[budding % Math.max(1, fresh.length)]];
			if (second !== undefined) origins.set(second, {box: known[budding % known.length]?.id ?? ''});
			if (first !== undefined && donor?.items[0] !== undefined)
				origins.set(first, {box: donor.id, item: donor.items[0].id});
			return [before, {...shifted, origins}] as const;
		});
}

function box(id: string, {items, badge, ...rest}: Content): Box {
	const named = items.map((text, index): Item => ({id: `${id}i${index}`, text}));
	return {id, ...rest, items: named, ...(badge === undefined ? {} : {badge})};
}

function arranged(placings: readonly string[]): {rows: readonly BoxRow[]; groups: Map<string, Group>} {
	const groups = new Map<string, Group>();
	const top: string[][] = [];
	const open: string[][][] = [top];
	for (const [index, way] of placings.entries()) {
		if (way === 'out' && open.length > 1) open.pop();
		const rows = open.at(-1) as string[][];
		const isFull = (rows.at(-1)?.length ?? 0) >= 5;
		if (way === 'beside' && rows.length > 0 && !isFull) rows.at(-1)?.push(`b${index}`);
		else if (way === 'in' && open.length <= deepest) {
			const id = `g${index}`;
			const inner: string[][] = [[`b${index}`]];
			groups.set(id, {id, title: `${id} 그룹`, role: 'plain', rows: inner});
			rows.push([id]);
			open.push(inner);
		} else rows.push([`b${index}`]);
	}
	return {rows: top, groups};
}

function edges(
	ends: readonly (readonly [number, number, Pick<Edge, 'style' | 'arrows'> & {label?: string}])[],
	boxes: ReadonlyMap<string, Box>,
	groups: ReadonlyMap<string, Group>,
): Edge[] {
	const ids = [...boxes.keys(), ...groups.keys()];
	const counts = new Map<string, number>();
	return ends.flatMap(([a, b, rest]): Edge[] => {
		const from = ids[a % ids.length] as string;
		const to = ids[b % ids.length] as string;
		if (from === to || holds(groups, from, to) || holds(groups, to, from)) return [];
		const way = `${from}->${to}`;
		const count = (counts.get(way) ?? 0) + 1;
		counts.set(way, count);
		return [{id: count === 1 ? way : `${way}#${count}`, from, to, ...rest}];
	});
}

/** Whether a group has the other id inside it, at any depth. */
function holds(groups: ReadonlyMap<string, Group>, outer: string, inner: string): boolean {
	const members = groups.get(outer)?.rows.flat() ?? [];
	return members.some((id) => id === inner || holds(groups, id, inner));
}

function renamed(source: Diagram, name: (id: string) => string): Diagram {
	const rows = (each: readonly BoxRow[]) => each.map((row) => row.map(name));
	const items = (box: Box) => box.items.map((item) => ({...item, id: item.id.replace(/^b\d+/, name)}));
	return {
		...source,
		rows: rows(source.rows),
		boxes: new Map(
			[...source.boxes.values()].map((each) => [name(each.id), {...each, id: name(each.id), items: items(each)}]),
		),
		groups: new Map([...source.groups].map(([id, group]) => [id, {...group, rows: rows(group.rows)}])),
		edges: source.edges.map((edge) => {
			const [from, to] = [name(edge.from), name(edge.to)];
			return {...edge, from, to, id: edge.id.replace(`${edge.from}->${edge.to}`, `${from}->${to}`)};
		}),
	};
}
