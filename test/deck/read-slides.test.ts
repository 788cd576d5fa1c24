import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Slide, Span} from '../../src/deck/model.ts';
import {deckOf, problemsOf} from './memory.ts';

const text = (spans: readonly Span[]) => spans.map((span) => span.text).join('');
const titles = (slides: readonly Slide[]) => slides.map((slide) => text(slide.title));

async function slideOf(markdown: string): Promise<Slide> {
	const {slides} = await deckOf(markdown);
	expect(slides).toHaveLength(1);
	return slides[0] as Slide;
}

test('three hyphens between blank lines separate slides', async () => {
	const {slides} = await deckOf('# One\n\ntext\n\n---\n\n# Two\n');
	expect(titles(slides)).toEqual(['One', 'Two']);
	expect(slides.map(({index, chapter, id}) => [index, chapter, id])).toEqual([
		[0, 0, 'one'],
		[1, 0, 'two'],
	]);
});

test('three hyphens straight below a text separate too, and the text stays a paragraph', async () => {
	const {slides} = await deckOf('# One\n\nforgot the\nblank line\n---\n# Two\n');
	expect(titles(slides)).toEqual(['One', 'Two']);
	expect(slides[0]?.columns).toEqual([[{step: 0, type: 'paragraph', spans: [{text: 'forgot the blank line'}]}]]);
});

test('a longer underline is a heading, and stars and underscores are rules', async () => {
	const slide = await slideOf('Title\n-----\n\n***\n\n___\n');
	expect(text(slide.title)).toBe('Title');
	expect(slide.columns[0]?.map((block) => block.type)).toEqual(['rule', 'rule']);
});

test('hyphens in a fence or a comment separate nothing', async () => {
	const {slides} = await deckOf(
		'# One\n\n```yaml\na: 1\n---\nb: 2\n---\n```\n\n<!--\nnote\n\n---\n\nmore\n-->\n\n---\n\n# Two\n',
	);
	expect(titles(slides)).toEqual(['One', 'Two']);
	expect(slides[0]?.columns[0]?.[0]).toMatchObject({type: 'code', language: 'yaml'});
	expect(slides[0]?.notes).toEqual([{text: 'note\n\n---\n\nmore', cues: []}]);
});

test('slides with nothing in them are left out', async () => {
	const {slides} = await deckOf('---\n\n---\n\n# One\n\n---\n\n---\n\n# Two\n\n---\n');
	expect(titles(slides)).toEqual(['One', 'Two']);
});

test('any number of slides comes out in order, at the line where it is written', async () => {
	const slide = fc.constantFrom('text', '- a\n- b', '```\n---\n```', '> quote', '<!-- a note\n\n---\n-->', '***');
	const property = fc.asyncProperty(fc.array(slide, {minLength: 1, maxLength: 12}), async (bodies) => {
		const markdown = bodies.map((body, index) => `# Slide ${index}\n\n${body}\n`).join('\n---\n\n');
		const {slides} = await deckOf(markdown);
		expect(titles(slides)).toEqual(bodies.map((_, index) => `Slide ${index}`));
		const written = markdown.split('\n');
		for (const {position, index} of slides) expect(written[position.line - 1]).toBe(`# Slide ${index}`);
	});
	await fc.assert(property, {numRuns: 50});
});

test('line breaks of every system count the same', async () => {
	for (const end of ['\n', '\r\n', '\r']) {
		const {slides} = await deckOf(
			`\ufeff---${end}title: T${end}---${end}${end}# One${end}${end}---${end}${end}# Two${end}`,
		);
		expect(slides.map(({position}) => position.line)).toEqual([5, 9]);
		expect(titles(slides)).toEqual(['One', 'Two']);
	}
});

test('the first heading of level 1 or 2 is the title, wherever it stands', async () => {
	const slide = await slideOf('### Small\n\n## Title *here*\n\n# Later\n');
	expect(slide.title).toEqual([{text: 'Title '}, {text: 'here', emphasis: true}]);
	expect(slide.columns[0]).toMatchObject([
		{type: 'heading', level: 3},
		{type: 'heading', level: 1},
	]);
});

test('ids come from titles in any script, and are made unique', async () => {
	const {slides} = await deckOf(
		'# 도커 구조!\n\n---\n\n# A b\n\n---\n\n# A  B\n\n---\n\ntext\n\n---\n\n<!-- id: a-b-2 -->\n\nx\n',
	);
	expect(slides.map(({id}) => id)).toEqual(['도커-구조', 'a-b', 'a-b-3', 'slide', 'a-b-2']);
});

test('two slides with the same id are an error at the second', async () => {
	expect(await problemsOf('<!-- id: x -->\n\nA\n\n---\n\n<!-- id: x -->\n\nB\n')).toEqual([
		'/deck/talk.md:7:1: error: duplicate id "x"; give one of the slides another',
	]);
});

test('each column comment begins the next column', async () => {
	const slide = await slideOf('# T\n\n<!-- column -->\n\nleft\n\n<!-- column -->\n\nright\n\nmore\n');
	expect(slide.layout).toBe('columns');
	expect(slide.columns.map((column) => column.length)).toEqual([1, 2]);
	const before = await slideOf('# T\n\nleft\n\n<!-- column -->\n\nright\n');
	expect(before.columns.map((column) => column.length)).toEqual([1, 1]);
});

test('the layout is what is asked for, else what the content is', async () => {
	expect((await slideOf('# T\n\ntext\n')).layout).toBe('text');
	expect((await slideOf('# T\n\n```diagram\nrows: [a]\n```\n')).layout).toBe('diagram');
	expect((await slideOf('<!-- layout: title -->\n\n# T\n')).layout).toBe('title');
	expect((await slideOf('<!-- layout: quote -->\n\n> q\n')).layout).toBe('quote');
});

test('directives set the slide and leave no trace in it', async () => {
	const slide = await slideOf('<!--\nid: here\nminutes: 1.5\ntransition: fade\n-->\n\n# T\n');
	expect(slide).toMatchObject({id: 'here', minutes: 1.5, transition: 'fade', notes: [], columns: [[]]});
});

test('a comment that is no directive is a note, its cues apart', async () => {
	const slide = await slideOf(
		'# T\n\n<!--\nNote: slowly.\ncue: Wait\n\n  indented\ncue: for it\n-->\n\ntext <!-- aside --> more\n',
	);
	expect(slide.notes).toEqual([
		{text: 'Note: slowly.\n\n  indented', cues: ['Wait', 'for it']},
		{text: 'aside', cues: []},
	]);
	expect(slide.columns[0]).toEqual([{step: 0, type: 'paragraph', spans: [{text: 'text more'}]}]);
});

test('a comment in a fence is code', async () => {
	const slide = await slideOf('# T\n\n```\n<!-- pause -->\n```\n');
	expect(slide).toMatchObject({steps: 0, notes: []});
});

test('keys and values of directives that are not known are warnings with a way out', async () => {
	expect(
		await problemsOf(
			'# T\n\n<!-- layuot: title -->\n\n<!-- layout: tilte -->\n\n<!-- colum -->\n\n<!-- id: x\nminuts: 2 -->\n',
		),
	).toEqual([
		'/deck/talk.md:3:6: warning: unknown key "layuot", so this is a speaker note; did you mean "layout"?',
		'/deck/talk.md:5:6: warning: "layout" must be one of text, title, columns, diagram, quote',
		'/deck/talk.md:7:6: warning: unknown key "colum", so this is a speaker note; did you mean "column"?',
		'/deck/talk.md:10:1: warning: unknown key "minuts"; did you mean "minutes"?',
	]);
});

test('a comment that is never closed is a warning', async () => {
	expect(await problemsOf('# T\n\n<!-- oops\n\n---\n\n# B\n')).toEqual([
		'/deck/talk.md:3:1: warning: this comment is never closed, so all that follows is in it; write --> at its end',
	]);
});

test('other HTML is shown as text, and Markdown after a comment is read', async () => {
	const slide = await slideOf('<div onclick="x">\nhi\n</div>\n\n<!-- pause --> **bold** <b>x</b>\n');
	expect(slide.columns[0]).toEqual([
		{step: 0, type: 'paragraph', spans: [{text: '<div onclick="x"> hi </div>'}]},
		{step: 1, type: 'paragraph', spans: [{text: 'bold', strong: true}, {text: ' <b>x</b>'}]},
	]);
});
