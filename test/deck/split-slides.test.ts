import fc from 'fast-check';
import {expect, test} from 'vitest';
import {NestedTooDeeply, readSection, type Section, splitSlides} from '../../src/deck/split-slides.ts';

const split = (body: string) => [...splitSlides(body)];
/** Where the nodes of a slide stand in the chapter, as `type:line`. */
const places = ({nodes, line}: Section) =>
	nodes.map((node) => `${node.type}:${(node.position?.start.line ?? 0) + line}`);

test('nodes know their line in the chapter', () => {
	expect(split('# One\n\ntext\n\n---\n\n# Two\n').map(places)).toEqual([['heading:1', 'paragraph:3'], ['heading:7']]);
});

test('an underline that separates leaves a paragraph', () => {
	expect(split('text\n---\n# Two').map(places)).toEqual([['paragraph:1'], ['heading:3']]);
});

test('a separator inside of something is none', () => {
	expect(split('```\n---\n```\n').map(places)).toEqual([['code:1']]);
	expect(split('<!--\n---\n-->\n\n---\n\nb').map(places)).toEqual([['comment:1'], ['paragraph:7']]);
	expect(split('- a\n\n  ---\n').map(places)).toEqual([['list:1']]);
});

test('a definition of a link is known on the slide that uses it, at no cost of lines', () => {
	const [first, second] = split('see [docs]\n\n---\n\ntext\n\n[docs]: /u\n');
	expect(first && places(first).slice(1)).toEqual(['paragraph:1']);
	expect(second && places(second).slice(1)).toEqual(['paragraph:5', 'definition:7']);
});

test('one slide read by itself is the one that the split finds', () => {
	const slide = fc.constantFrom('# A\n\n[b]', 'text', '- a\n\n  b', '> q', '[b]: /u', '```\n---\n```');
	fc.assert(
		fc.property(fc.array(slide, {minLength: 1, maxLength: 5}), (slides) => {
			const lines = slides.join('\n\n---\n\n').split('\n');
			const whole = split(lines.join('\n'));
			let start = 0;
			for (const [index, each] of slides.entries()) {
				const end = start + each.split('\n').length + (index === 0 ? 1 : 2);
				const section = readSection(lines, start, index === slides.length - 1 ? lines.length : end);
				expect(places(section)).toEqual(places(whole[index] as Section));
				start = end + 1;
			}
		}),
	);
});

test('what is nested too deeply is known by its line', () => {
	const body = `a\n\n${'> '.repeat(65)}b`;
	expect(() => split(body)).toThrow(NestedTooDeeply);
	expect(() => split(body)).toThrow(expect.objectContaining({line: 3}));
});
