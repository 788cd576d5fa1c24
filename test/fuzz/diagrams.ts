import fc from 'fast-check';
import {yamlText} from './text.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'g'] as const;
const id = fc.oneof(
	{weight: 12, arbitrary: fc.constantFrom(...ids)},
	{weight: 1, arbitrary: fc.constantFrom('nobody', '', '"a b"', '컨테이너', '__proto__')},
);
const listOf = (each: fc.Arbitrary<string>, most: number) =>
	fc.array(each, {minLength: 1, maxLength: most}).map((all) => `[${all.join(', ')}]`);
const map = (entries: readonly (string | undefined)[]) =>
	`{${entries.filter((entry) => entry !== undefined).join(', ')}}`;
const role = fc.constantFrom('client', 'daemon', 'runtime', 'kernel', 'container', 'plain', 'mine', 'nosuch');
const maybe = (each: fc.Arbitrary<string>) => fc.option(each, {nil: undefined, freq: 2});

const row = fc.oneof(
	{weight: 4, arbitrary: id},
	{weight: 4, arbitrary: listOf(id, 4)},
	{weight: 1, arbitrary: fc.constant('[[a], [b]]')},
);
const items = fc.oneof(
	listOf(yamlText, 4),
	fc.tuple(yamlText, yamlText).map(([one, two]) => `[{id: i, text: ${one}}, {id: j, text: ${two}}]`),
);
const box = fc
	.tuple(id, maybe(yamlText), maybe(role), maybe(fc.constantFrom('box', 'bar', 'disc')), maybe(items), maybe(yamlText))
	.map(([name, title, kind, shape, list, badge]) => {
		const all = map([
			title && `title: ${title}`,
			kind && `role: ${kind}`,
			shape && `shape: ${shape}`,
			list && `items: ${list}`,
			badge && `badge: ${badge}`,
		]);
		return `  ${name}: ${all}`;
	});
const way = fc
	.tuple(id, fc.constantFrom('->', '->', '--', '<->'), id)
	.map(([from, arrow, to]) => `${from} ${arrow} ${to}`);
const edge = fc.oneof(
	way,
	fc
		.tuple(id, id, yamlText, fc.constantFrom('solid', 'dashed', 'thick', 'dotted'))
		.map(([from, to, label, style]) => `{from: ${from}, to: ${to}, label: ${label}, style: ${style}}`),
);
const member = fc.oneof({weight: 5, arbitrary: id}, {weight: 2, arbitrary: way.map((each) => `"${each}"`)});

/** Each effect of a step, mostly as the format wants it. */
const effect = fc.oneof(
	listOf(id, 3).map((all) => `focus: ${all}`),
	listOf(member, 2).map((all) => `show: ${all}`),
	listOf(member, 2).map((all) => `hide: ${all}`),
	listOf(id, 4).map((all) => `send: ${all}`),
	fc.tuple(id, id).map(([one, from]) => `start: {box: ${one}, from: ${from}}`),
	fc.tuple(id, listOf(id, 2)).map(([one, takes]) => `fail: {box: ${one}, takes: ${takes}}`),
	fc.tuple(id, yamlText, items).map(([one, title, list]) => `change: {box: ${one}, title: ${title}, items: ${list}}`),
	id.map((one) => `zoom: ${one}`),
	yamlText.map((text) => `nosuch: ${text}`),
);
const step = fc
	.tuple(fc.array(effect, {minLength: 1, maxLength: 3}), maybe(yamlText))
	.map(([effects, caption]) => `  - ${map([...effects, caption && `caption: ${caption}`])}`);
const block = (key: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${key}:`, ...lines]);

/** The YAML of a diagram: rows, boxes, groups, edges, origins and steps, with slips of the pen in some. */
export const diagramYaml = fc
	.record({
		stage: fc.constantFrom('engine', 'engine', 'engine', 'other'),
		rows: fc.array(row, {minLength: 1, maxLength: 4}),
		boxes: fc.array(box, {maxLength: 5}),
		group: maybe(fc.tuple(yamlText, listOf(id, 2)).map(([title, rows]) => `  g: {title: ${title}, rows: [${rows}]}`)),
		edges: fc.array(
			edge.map((each) => `  - ${each}`),
			{maxLength: 5},
		),
		origin: maybe(fc.tuple(id, id).map(([to, from]) => `  ${to}: ${from}`)),
		steps: fc.array(step, {maxLength: 3}),
	})
	.map(({stage, rows, boxes, group, edges, origin, steps}) =>
		[
			`stage: ${stage}`,
			...block(
				'rows',
				rows.map((each) => `  - ${each}`),
			),
			...block('boxes', boxes),
			...block('groups', group === undefined ? [] : [group]),
			...block('edges', edges),
			...block('origins', origin === undefined ? [] : [origin]),
			...block('steps', steps),
		].join('\n'),
	);

/** Diagrams that can be read: distinct ids, each in one row, edges between boxes that are there. */
export const soundDiagramYaml = fc
	.record({
		order: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], {minLength: 2}),
		cut: fc.nat(4),
		titles: fc.array(yamlText.map(String), {minLength: 5, maxLength: 5}),
		ends: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), {maxLength: 4}),
		focus: fc.array(fc.nat(4), {maxLength: 3}),
	})
	.map(({order, cut, titles, ends, focus}) => {
		const at = (index: number) => order[index % order.length] as string;
		const [first, rest] = [order.slice(0, cut), order.slice(cut)];
		const rows = [first, rest].filter((each) => each.length > 0).map((each) => `[${each.join(', ')}]`);
		const edges = ends.flatMap(([from, to]) => (at(from) === at(to) ? [] : [`  - ${at(from)} -> ${at(to)}`]));
		return [
			'stage: engine',
			`rows: [${rows.join(', ')}]`,
			...block(
				'boxes',
				order.map((each, index) => `  ${each}: ${titles[index]}`),
			),
			...block('edges', edges),
			...block(
				'steps',
				focus.map((each) => `  - {focus: ${at(each)}, caption: ${titles[each]}}`),
			),
		].join('\n');
	});
