import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {attribute} from '../../src/cell/style.ts';
import type {Deck} from '../../src/deck/slide.ts';
import {termsOn} from '../../src/player/terms.ts';
import {compose} from '../../src/stage/compose.ts';
import {plain} from '../../src/stage/plain.ts';
import {night} from '../../src/theme/night.ts';
import {deckOf} from '../deck/memory.ts';

const glossary = `
runc: Starts a container and exits.
shim: Keeps a container when others go.
containerd: Supervises containers.
control group: A limit on what processes use.
네임스페이스: 따로 보이는 세상.
image: What containers are made from.
`;
const load = (text: string) =>
	deckOf(`---\nglossary: glossary.yaml\n---\n\n${text}`, {'/deck/glossary.yaml': glossary});

/** The underlined words on the first slide at a step, in reading order. */
function underlined(deck: Deck, step = 0, index = 0): string[] {
	const size = {width: 80, height: 23};
	const slide = deck.slides[index];
	if (slide === undefined) throw new Error('no slide');
	const grid = new Grid(size);
	compose(slide, deck, size, {theme: night, isAscii: false, motion: 'full'}).paint(grid, step);
	const isMarked = (cell: number) => ((grid.attributes[cell] ?? 0) & attribute.underline) !== 0;
	const words: string[] = [];
	for (const [cell, glyph] of grid.glyphs.entries()) {
		if (!isMarked(cell)) continue;
		if (isMarked(cell - 1)) words.push(`${words.pop()}${glyph}`);
		else words.push(glyph);
	}
	return words;
}

test('the first use of a term on a slide is underlined, and no other', async () => {
	const deck = await load(
		'# runc\n\nThe shim calls runc.\n\n- runc exits\n- the **shim** stays\n\n---\n\n# Two\n\nA shim.',
	);
	expect(underlined(deck)).toEqual(['shim', 'runc']);
	expect(underlined(deck, 0, 1)).toEqual(['shim']);
});

test('a term is a word of its own, in the plural or before a particle', async () => {
	const deck = await load(
		'# One\n\nThe containerd-shim, runc.json and imagery.\n\nTwo Shims. runc는 네임스페이스를 만든다. Control\ngroups.',
	);
	expect(underlined(deck)).toEqual(['Shims', 'runc', '네임스페이스', 'Control groups']);
});

test('code, links and titles are left alone', async () => {
	const deck = await load('# The shim\n\nSee [runc](#runc) and `containerd`.\n\n```sh\nshim\n```');
	expect(underlined(deck)).toEqual(['runc', 'containerd']);
});

test('captions of diagrams are marked at the step that first uses the term', async () => {
	const deck = await load(
		'# One\n\n```diagram\nrows: [containerd, shim]\nsteps:\n' +
			'  - caption: First containerd starts.\n  - caption: Then containerd starts a shim.\n```',
	);
	expect([0, 1, 2].map((step) => underlined(deck, step))).toEqual([[], ['containerd'], ['shim']]);
});

test('the terms of a slide are those of its title, text and diagrams, not of its notes', async () => {
	const deck = await load('# A shim\n\n```diagram\nrows: [runc]\n```\n\n<!-- containerd is only told. -->');
	const [slide] = deck.slides;
	if (slide === undefined) throw new Error('no slide');
	expect(termsOn(deck, slide).map(({id}) => id)).toEqual(['shim', 'runc']);
});

test('plain text and decks without a glossary are as they were', async () => {
	const body = '# One\n\nThe shim calls runc.';
	const bare = await deckOf(body);
	expect(plain(await load(body), 80)).toBe(plain(bare, 80));
	expect(underlined(bare)).toEqual([]);
});
