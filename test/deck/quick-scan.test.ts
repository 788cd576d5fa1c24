import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {loadDeck, loadSlide} from '../../src/deck/load.ts';
import type {Deck, Slide} from '../../src/deck/model.ts';
import type {OpeningSlide} from '../../src/deck/opening-slide.ts';
import {quickScan} from '../../src/deck/quick-scan.ts';
import {files} from '../../src/files/file-system.ts';
import {root} from '../support/environment.ts';
import {memory} from './memory.ts';

/** Slides are named when all are known. */
const nameless = ({id: _, ...slide}: Slide) => slide;
const about = ({title: _, ...rest}: OpeningSlide['deck']) => rest;
const aboutWhole = ({slides: _, warnings: __, ...rest}: Deck) => about(rest);

const lines = [
	'# A',
	'## B',
	'### c',
	'text',
	'---',
	'---',
	'---',
	' ---',
	'   ---  ',
	'----',
	'',
	'',
	'',
	'- item',
	'1. item',
	'  more',
	'    code',
	'> quote',
	'```',
	'````',
	'~~~',
	'  ```',
	'- ```',
	'> ~~~',
	'```diagram',
	'<!-- note -->',
	'<!-- id: x -->',
	'<!-- minutes: 2 -->',
	'<!-- minutes: 0 -->',
	'<!-- {minutes: 1.5, id: y} -->',
	'minutes: 3',
	'id: z',
	'<!--',
	'-->',
	'text <!--',
	'<div>',
	'- <div>',
	'- a < b',
	'2) > <div>',
	'</div>',
	'| a |',
	'|---|',
	'a | b',
	'[a]: /u',
	'[a]:',
	'[a]: /u "t',
	'[a',
	'b]: /u',
	'[^1]: foot',
	'"t"',
	'***',
	'(t)',
	'> ',
	'-',
	'#',
	'&nbsp;',
	'===',
	'\t---',
];

test('one slide read before the others is the slide that it is in the whole deck', async () => {
	const markdown = fc.array(fc.constantFrom(...lines), {maxLength: 9}).map((all) => all.join('\n'));
	let told = 0;
	const property = fc.asyncProperty(markdown, async (text) => {
		const options = {reader: memory({'/deck/talk.md': text})};
		const {deck} = await loadDeck('/deck/talk.md', options);
		for (let index = 0; index < 4; index++) {
			const one = await loadSlide('/deck/talk.md', index, options);
			if (one === undefined || deck === undefined) continue;
			told++;
			expect(one.slide).toEqual(nameless(deck.slides[index] as Slide));
			expect(one.minutes).toEqual(deck.slides.map(({minutes}) => minutes));
			expect(about(one.deck)).toEqual(aboutWhole(deck));
		}
	});
	await fc.assert(property, {numRuns: 2000});
	expect(told).toBeGreaterThan(100);
});

test('the flagship talk can be begun on any slide, in both its languages', async () => {
	for (const language of ['en', 'ko']) {
		const options = {reader: files, language};
		const {deck} = await loadDeck(join(root, 'slides'), options);
		for (const slide of deck?.slides ?? []) {
			const one = await loadSlide(join(root, 'slides'), slide.index, options);
			expect(one?.slide).toEqual(nameless(slide));
			expect(one?.minutes).toHaveLength(60);
			expect(one?.deck.chapters).toEqual(deck?.chapters);
			expect(one?.deck.glossary).toEqual(deck?.glossary);
		}
	}
});

test('the plainest decks are surveyed', () => {
	expect(
		quickScan(
			'# One\n\ntext\n\n---\n\n# Two\n\n- a\n- b\n\n```js\n---\n```\n\n<!--\n---\n-->\n---\n\n---\nword'.split('\n'),
		),
	).toEqual([
		{line: 0, end: 4},
		{line: 5, end: 18},
		{line: 21, end: 22},
	]);
});

test.each([
	['a fence in a list', '# One\n\n- ```\n---\n'],
	['minutes that are set in an unusual way', '# One\n\n<!--\nminutes: 2\n-->\n'],
	['HTML', '# One\n\n<div>\n\n---\n\n# Two'],
	['an indented separator', '# One\n\n- a\n  ---\n'],
	['a slide of comments only, which may hold notes or nothing', '# One\n\n---\n\n<!-- id: two -->\n\n---\n\n# Three'],
])('the parser has to tell about %s', (_, markdown) => {
	expect(quickScan(markdown.split('\n'))).toBeUndefined();
});

test('a slide that a deck does not have, and one that is wrong, are left to whoever reads the whole', async () => {
	const options = {reader: memory({'/deck/talk.md': '# One\n\n---\n\n```diagram\nboxes: 3\n```\n'})};
	expect(await loadSlide('/deck/talk.md', 0, options)).toMatchObject({
		slide: {title: [{text: 'One'}]},
		minutes: [undefined, undefined],
	});
	expect(await loadSlide('/deck/talk.md', 1, options)).toBeUndefined();
	expect(await loadSlide('/deck/talk.md', 2, options)).toBeUndefined();
	expect(await loadSlide('/deck/none.md', 0, options)).toBeUndefined();
});
