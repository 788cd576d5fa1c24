import {expect, test} from 'vitest';
import type {Slide, SlideBlock} from '../../src/deck/model.ts';
import {deckOf, problemsOf} from './memory.ts';

async function slideOf(markdown: string): Promise<Slide> {
	return (await deckOf(markdown)).slides[0] as Slide;
}

async function blocksOf(markdown: string): Promise<readonly SlideBlock[]> {
	return (await slideOf(markdown)).columns[0] ?? [];
}

async function spansOf(markdown: string) {
	const [block] = await blocksOf(markdown);
	return block?.type === 'paragraph' ? block.spans : undefined;
}

test('inline marks become spans, and neighbours of one look are one span', async () => {
	expect(await spansOf('a **b _c_** `d` ~~e~~ &amp; f\\\ng\nh')).toEqual([
		{text: 'a '},
		{text: 'b ', strong: true},
		{text: 'c', strong: true, emphasis: true},
		{text: ' '},
		{text: 'd', code: true},
		{text: ' '},
		{text: 'e', strike: true},
		{text: ' & f\ng h'},
	]);
});

test('links keep where they lead, also by a definition on another slide', async () => {
	const expected = [{text: 'see '}, {text: 'Docs', link: 'https://d.example'}];
	expect(await spansOf('see [Docs](https://d.example)')).toEqual(expected);
	const {slides} = await deckOf('see [Docs]\n\n---\n\n# End\n\n[docs]: https://d.example\n');
	expect(slides[0]?.columns[0]?.[0]).toMatchObject({spans: expected});
	expect(slides.map(({position}) => position.line)).toEqual([1, 5]);
});

test('images are their description, footnotes carry their mark', async () => {
	expect(await blocksOf('![a whale](w.png) yes[^1]\n\n[^1]: Really.\n')).toEqual([
		{step: 0, type: 'paragraph', spans: [{text: 'a whale', link: 'w.png'}, {text: ' yes[1]'}]},
		{step: 0, type: 'paragraph', spans: [{text: '[1] '}, {text: 'Really.'}]},
	]);
});

test('lists keep their number, their boxes and what is in their items', async () => {
	expect(await blocksOf('3. a\n4. b\n   - [x] c\n   - [ ] d\n')).toMatchObject([
		{
			type: 'list',
			start: 3,
			items: [
				{blocks: [{type: 'paragraph'}]},
				{blocks: [{type: 'paragraph'}, {type: 'list', items: [{checked: true}, {checked: false}]}]},
			],
		},
	]);
});

test('tables keep the alignment of their columns', async () => {
	expect(await blocksOf('| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | |\n')).toEqual([
		{
			step: 0,
			type: 'table',
			align: ['left', 'center', 'right'],
			rows: [
				[[{text: 'a'}], [{text: 'b'}], [{text: 'c'}]],
				[[{text: '1'}], [{text: '2', strong: true}], []],
			],
		},
	]);
});

test('a pause moves what follows to the next step', async () => {
	const slide = await slideOf('# T\n\na\n\n<!-- pause -->\n\nb\n\n<!-- pause -->\n\n> c\n');
	expect(slide.steps).toBe(2);
	expect(slide.columns[0]?.map(({step}) => step)).toEqual([0, 1, 2]);
});

test('pauses with nothing after them are no steps', async () => {
	const slide = await slideOf('# T\n\n<!-- pause -->\n\n<!-- pause -->\n\na\n\n<!-- pause -->\n');
	expect(slide.steps).toBe(1);
});

test('pauses among the items of a list reveal them one by one in one list', async () => {
	const spread = [
		'- a\n  <!-- pause -->\n- b\n  <!-- pause -->\n- c',
		'- a\n\n<!-- pause -->\n\n- b\n\n<!-- pause -->\n\n- c',
		'1. a\n<!-- pause -->\n2. b\n<!-- pause -->\n3. c',
	];
	for (const markdown of spread) {
		const slide = await slideOf(markdown);
		expect(slide.steps).toBe(2);
		expect(slide.columns[0]).toHaveLength(1);
		expect(slide.columns[0]?.[0]).toMatchObject({type: 'list', items: [{step: 0}, {step: 1}, {step: 2}]});
	}
});

test('lists that are not one stay apart', async () => {
	expect(await blocksOf('- a\n\n<!-- pause -->\n\n1. b\n')).toHaveLength(2);
	expect(await blocksOf('- a\n\n* b\n')).toHaveLength(2);
});

test('line ranges of code are steps, and a later pause comes after them', async () => {
	const slide = await slideOf('```go {1|2-3,9|all}\na\nb\nc\n```\n\nbeside\n\n<!-- pause -->\n\nafter\n');
	expect(slide.columns[0]?.map(({step}) => step)).toEqual([0, 0, 3]);
	expect(slide.steps).toBe(3);
	expect(slide.columns[0]?.[0]).toMatchObject({ranges: [new Set([1]), new Set([2, 3]), 'all']});
});

test('line ranges may touch the language, and wrong ones are a warning', async () => {
	expect((await blocksOf('```go{2}\na\nb\n```\n'))[0]).toMatchObject({language: 'go', ranges: [new Set([2])]});
	expect(await problemsOf('```go {x}\na\n```\n')).toEqual([
		'/deck/talk.md:1:1: warning: "{x}" names no lines; write them like {2-3|5}',
	]);
});

test('code is split into kinds of tokens, and its text stays whole', async () => {
	const [block] = await blocksOf('```go\nfunc main() { // hi\n\tx := "s" + 12\n}\n```\n');
	if (block?.type !== 'code') throw new Error('no code');
	expect(block.lines.map((line) => line.map(({text}) => text).join(''))).toEqual([
		'func main() { // hi',
		'    x := "s" + 12',
		'}',
	]);
	const kinds = new Map(block.lines.flat().map(({text, kind}) => [text.trim(), kind]));
	expect(kinds.get('func')).toBe('keyword');
	expect(kinds.get('main')).toBe('function');
	expect(kinds.get('// hi')).toBe('comment');
	expect(kinds.get('"s"')).toBe('string');
	expect(kinds.get('12')).toBe('number');
});

test('a language that nobody knows is plain text', async () => {
	for (const language of ['', 'klingon', 'constructor', 'quiz']) {
		expect(await blocksOf(`\`\`\`${language}\nfunc a\n\nb\n\`\`\`\n`)).toEqual([
			{
				step: 0,
				type: 'code',
				language,
				lines: [[{text: 'func a', kind: 'plain'}], [], [{text: 'b', kind: 'plain'}]],
				ranges: [],
			},
		]);
	}
});

test('a diagram takes as many steps as it has, and what stands beside it does not wait', async () => {
	const slide = await slideOf(
		'a\n\n<!-- pause -->\n\n```diagram\nrows: [a, b]\nsteps:\n  - focus: a\n  - focus: b\n```\n\nbeside\n\n<!-- pause -->\n\nafter\n',
	);
	expect(slide.columns[0]?.map(({type, step}) => [type, step])).toEqual([
		['paragraph', 0],
		['diagram', 1],
		['paragraph', 1],
		['paragraph', 4],
	]);
	expect(slide.steps).toBe(4);
});
