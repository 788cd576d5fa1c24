import {expect, test} from 'vitest';
import type {Diagram} from '../../src/diagram/model.ts';
import {deckOf, lines, loadFolder, problemsOf} from './memory.ts';

async function diagramOf(yaml: string, files = {}): Promise<Diagram> {
	const {slides} = await deckOf(`\`\`\`diagram\n${yaml}\n\`\`\`\n`, files);
	const block = slides[0]?.columns[0]?.[0];
	if (block?.type !== 'diagram') throw new Error('no diagram');
	return block.diagram;
}

const shared = {
	'/deck/diagrams/x.yaml':
		'stage: s\nrows: [a, b]\nboxes:\n  a: {title: A, role: client, badge: x}\n  b: {title: B}\nedges: [a -> b]\nsteps:\n  - focus: a\n  - focus: b\n',
};

test('a diagram from a file is changed key by key by its fence, lists as a whole', async () => {
	const diagram = await diagramOf('file: diagrams/x.yaml\nboxes:\n  a: {title: 에이}\nsteps:\n  - show: b', shared);
	expect(diagram.stage).toBe('s');
	expect(diagram.boxes.get('a')).toEqual({id: 'a', title: '에이', role: 'client', badge: 'x', items: []});
	expect(diagram.boxes.get('b')?.title).toBe('B');
	expect(diagram.steps).toEqual([{effects: [{type: 'show', ids: ['b']}]}]);
});

test('a file serves several fences and stays as it is', async () => {
	const fence = (title: string) => `\`\`\`diagram\nfile: diagrams/x.yaml\nboxes: {a: ${title}}\n\`\`\`\n`;
	const {slides} = await deckOf(
		`${fence('One')}\n---\n\n${fence('Two')}\n---\n\n\`\`\`diagram\nfile: diagrams/x.yaml\n\`\`\`\n`,
		shared,
	);
	const titles = slides.map((slide) => {
		const block = slide.columns[0]?.[0];
		return block?.type === 'diagram' ? block.diagram.boxes.get('a')?.title : undefined;
	});
	expect(titles).toEqual(['One', 'Two', 'A']);
});

test('problems are told where they were written: in the fence or in the file', async () => {
	const fence = '# T\n\n```diagram\nfile: diagrams/x.yaml\nsteps:\n  - focus: zz\n```\n';
	expect(await problemsOf(fence, shared)).toEqual([
		'/deck/talk.md:6:5: error: unknown box "zz"; add it to the diagram, or mend the name',
	]);
	const broken = {'/deck/diagrams/x.yaml': 'rows: [a]\nedges:\n  - a -> bb\n'};
	expect(await problemsOf('```diagram\nfile: diagrams/x.yaml\n```\n', broken)).toEqual([
		'/deck/diagrams/x.yaml:3:5: error: unknown box "bb"; add it to the diagram, or mend the name',
	]);
});

test('places are right in an indented fence and after front matter', async () => {
	expect(
		await problemsOf('---\ntitle: x\n---\n# T\n\n- item\n\n  ```diagram\n  rows: [a]\n  edges:\n    - a -> b\n  ```\n'),
	).toEqual(['/deck/talk.md:11:7: error: unknown box "b"; add it to the diagram, or mend the name']);
});

test('bad YAML in a diagram, and in its file, is told with its place', async () => {
	expect(await problemsOf('# T\n\n```diagram\nrows: [a\nboxes:\n```\n')).toEqual([
		expect.stringMatching(/^\/deck\/talk\.md:5:1: error: bad YAML: /),
	]);
	expect(await problemsOf('```diagram\nfile: x.yaml\n```\n', {'/deck/x.yaml': 'a: b: c\n'})).toEqual([
		expect.stringMatching(/^\/deck\/x\.yaml:1:4: error: bad YAML: /),
	]);
});

test('a file outside the deck is out of reach, by dots, by a root, or by a link', async () => {
	const files = {
		'/secret.yaml': 'rows: [a]',
		'/deck/link.yaml': '-> secret.yaml',
		'/deck-2/x.yaml': 'rows: [a]',
		'/deck/folder/x.yaml': 'rows: [a]',
	};
	for (const path of ['../secret.yaml', '/secret.yaml', 'link.yaml', '../deck-2/x.yaml', 'missing.yaml', 'folder']) {
		expect(await problemsOf(`\`\`\`diagram\nfile: ${path}\n\`\`\`\n`, files)).toEqual([
			`/deck/talk.md:2:1: error: there is no file "${path}" in the deck's folder; the path is relative to that folder`,
		]);
	}
});

test('a link inside the deck may be followed', async () => {
	const diagram = await diagramOf('file: link.yaml', {
		'/deck/link.yaml': '-> deck/real.yaml',
		'/deck/real.yaml': 'rows: [a]',
	});
	expect([...diagram.boxes.keys()]).toEqual(['a']);
});

test('aliases serve, and cannot be made to unfold without end', async () => {
	const diagram = await diagramOf('rows: [a, b]\nboxes:\n  a: &box {role: kernel}\n  b: *box');
	expect(diagram.boxes.get('b')?.role).toBe('kernel');
	const wide = [
		'a: &a [x, x, x, x, x, x, x, x]',
		...'bcdefg'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]}, `.repeat(8)}]`),
	];
	expect(await problemsOf(`\`\`\`diagram\n${wide.join('\n')}\nrows: *g\n\`\`\`\n`)).toEqual([
		expect.stringMatching(/error: YAML aliases unfold to too much; write some of it out$/),
	]);
	expect(await problemsOf('```diagram\nrows: &r [*r]\n```\n')).toEqual([
		'/deck/talk.md:2:11: error: YAML alias "*r" stands inside its own anchor',
	]);
	expect(await problemsOf('```diagram\nrows: *nope\n```\n')).toEqual([
		'/deck/talk.md:2:7: error: YAML alias "*nope" has no anchor before it',
	]);
});

test('YAML nested without end is an error', async () => {
	for (const yaml of [`rows: ${'['.repeat(50_000)}`, `rows: ${'{a: '.repeat(50_000)}`]) {
		expect(await problemsOf(`\`\`\`diagram\n${yaml}\n\`\`\`\n`)).toEqual([
			'/deck/talk.md:2:1: error: YAML nested more than 64 deep; make it flatter',
		]);
	}
});

test('the same key twice is an error at the second', async () => {
	expect(await problemsOf('```diagram\nrows: [a]\nboxes:\n  a: x\n  a: y\n```\n')).toEqual([
		'/deck/talk.md:5:3: error: duplicate id or key "a"; give one of them another name',
	]);
});

test('scalars stay the text that was written', async () => {
	const diagram = await diagramOf('rows: [1.10, no, 0x1f, 2014-03-10, __proto__]');
	expect([...diagram.boxes.keys()]).toEqual(['1.10', 'no', '0x1f', '2014-03-10', '__proto__']);
});

test('an origin that no earlier diagram of its stage shows is a warning', async () => {
	const chapter = (stage: string, extra: string) => `\`\`\`diagram\nstage: ${stage}\nrows: [${extra}]\n`;
	const files = {
		'/deck/01-a.md': `${chapter('s', 'daemon')}boxes: {daemon: {items: {run: Run}}}\nsteps: [{change: {box: daemon, items: {added: Added}}}]\n\`\`\`\n`,
		'/deck/02-b.md': `${chapter('s', 'a, b, c, d')}origins:\n  a: daemon.run\n  b: daemon.added\n  c: daemon.nope\n  d: a\n\`\`\`\n`,
		'/deck/03-c.md': `${chapter('other', 'x')}origins: {x: daemon}\n\`\`\`\n`,
	};
	const {deck, diagnostics} = await loadFolder(files);
	expect(deck).toBeDefined();
	expect(lines(diagnostics)).toEqual([
		'/deck/02-b.md:7:3: warning: "c" comes from "daemon.nope", which no earlier diagram on stage "s" has; it will fade in',
		'/deck/03-c.md:4:11: warning: "x" comes from "daemon", which no earlier diagram on stage "other" has; it will fade in',
	]);
});
