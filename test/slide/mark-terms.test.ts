import {describe, expect, test} from 'vitest';
import type {Grid} from '../../src/cell/grid.ts';
import {attribute} from '../../src/cell/style.ts';
import type {Deck} from '../../src/deck/model.ts';
import {english} from '../../src/messages/messages.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';
import {plainText} from '../../src/slide/plain-text.ts';
import {slideshow} from '../../src/slide/slideshow.ts';
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

const size = {width: 80, height: 23};
const show = (deck: Deck) => slideshow(deck, size, appearanceOf(deck, 'night'));

/** The underlined words on the first slide at a step, in reading order. */
function underlined(deck: Deck, step = 0, slide = 0): string[] {
	return wordsIn(show(deck).frame({slide, step})).map(([, word]) => word);
}

/** The underlined words of a grid with their first cells. */
function wordsIn(grid: Grid): (readonly [number, string])[] {
	// What has faded away is there in the colour of the background.
	const isMarked = (cell: number) =>
		((grid.attributes[cell] ?? 0) & attribute.underline) !== 0 && grid.foregrounds[cell] !== night.background;
	const words: (readonly [number, string])[] = [];
	for (const [cell, glyph] of grid.glyphs.entries()) {
		if (!isMarked(cell)) continue;
		const [start, word] = words.at(-1) ?? [0, ''];
		if (isMarked(cell - 1)) words.splice(-1, 1, [start, word + glyph]);
		else words.push([cell, glyph]);
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
		'# One\n\n```diagram\nrows: [a, b]\nsteps:\n' +
			'  - caption: First containerd starts.\n  - caption: Then containerd starts a shim.\n```',
	);
	expect([0, 1, 2].map((step) => underlined(deck, step))).toEqual([[], ['containerd'], ['shim']]);
});

/** A slide with a diagram, in a deck with the glossary. */
const drawn = (...lines: string[]) => `# One\n\n\`\`\`diagram\nstage: s\n${lines.join('\n')}\n\`\`\`\n`;

test('titles, items, badges, groups and labels of a diagram are marked where they use a term first', async () => {
	const deck = await load(
		drawn(
			'rows:',
			'  - [client, daemon]',
			'  - host: {title: The control group, rows: [[shim, other]]}',
			'boxes:',
			'  daemon: {title: the daemon, badge: an image, items: [calls runc, calls the shim]}',
			'  other: another shim',
			'edges: ["client -> daemon: a containerd", "daemon -> shim: runc"]',
			'steps: [{focus: [daemon], caption: The shim and 네임스페이스.}]',
		),
	);
	const marked = ['image', 'containerd', 'runc', 'shim', 'control group'];
	expect(underlined(deck).sort()).toEqual(marked.sort());
	expect(underlined(deck, 1).sort()).toEqual([...marked, '네임스페이스'].sort());
});

test('what is used in the text is not marked again in the diagram', async () => {
	const deck = await load(`${drawn('rows: [[runc, shim]]')}\nIt is runc.\n`);
	expect(underlined(deck)).toEqual(['runc', 'shim']);
	expect(wordsIn(show(deck).frame({slide: 0, step: 0})).map(([cell]) => Math.floor(cell / 80) < 5)).toEqual([
		true,
		false,
	]);
});

test('a diagram is read step by step: what comes later is used later', async () => {
	const deck = await load(
		drawn(
			'rows: [[daemon, runc]]',
			'steps:',
			'  - caption: Soon there is runc.',
			'  - {start: runc, caption: "Here, with containerd."}',
			'  - {change: {box: daemon, title: containerd and a shim}}',
		),
	);
	expect([0, 1, 2, 3].map((step) => underlined(deck, step))).toEqual([[], ['runc'], ['containerd'], ['shim']]);
});

test('a term that is wrapped is underlined on both lines', async () => {
	const deck = await load(
		drawn(
			`rows: [[${'abcdef'.split('').join(', ')}]]`,
			`boxes: {${'abcdef'.split('').map((id) => `${id}: one control group`)}}`,
		),
	);
	expect(underlined(deck).join(' ')).toBe('control group');
	expect(show(deck).frame({slide: 0, step: 0}).toString()).not.toContain('control group');
});

describe('a morph', () => {
	/** With 1 - t as exact as t. */
	const parts = Array.from({length: 65}, (_, index) => index / 64);
	/** The picture on the way from one of two slides to the other. */
	const onTheWay = (deck: Deck, from: number, to: number, t: number) =>
		show(deck).transition({slide: from, step: 0}, {slide: to, step: 0}).at(t);
	const deckOfTwo = (first: string, second: string) => load(`${first}\n---\n\n${second}`);
	/** Where a word can be read, and whether it is underlined there. */
	const uses = (grid: Grid, word: string) => {
		const marked = wordsIn(grid).map(([cell]) => cell);
		return [...grid.glyphs.join('').matchAll(new RegExp(word, 'g'))].map(({index}) => marked.includes(index));
	};

	test('takes an underline along with its box and its item', async () => {
		const deck = await deckOfTwo(
			drawn('rows: [[runc, daemon], [other]]', 'boxes: {daemon: {items: [the shim]}}', 'edges: ["runc -> daemon"]'),
			drawn('rows: [[other], [daemon, runc]]', 'boxes: {daemon: {items: [the shim]}}', 'edges: ["runc -> daemon"]'),
		);
		for (const t of parts) {
			const grid = onTheWay(deck, 0, 1, t);
			// A box that passes before another hides its words.
			for (const word of ['runc', 'shim']) expect(uses(grid, word), `${word} at ${t}`).not.toContain(false);
			expect(wordsIn(grid).every(([, word]) => ['runc', 'shim'].some((whole) => whole.includes(word)))).toBe(true);
		}
	});

	test('keeps it when an item becomes a box, and when the box becomes an item again', async () => {
		const deck = await deckOfTwo(
			drawn('rows: [daemon]', 'boxes: {daemon: {items: {runc: runc, shim: the shim}}}'),
			drawn('rows: [daemon, runc]', 'boxes: {daemon: {items: {shim: the shim}}}'),
		);
		for (const t of parts) {
			for (const grid of [onTheWay(deck, 0, 1, t), onTheWay(deck, 1, 0, t)]) {
				expect(uses(grid, 'runc'), `runc at ${t}`).toEqual([true]);
				expect(uses(grid, 'shim'), `shim at ${t}`).not.toContain(false);
			}
		}
	});

	test('changes it once where only one of its slides has it, and back at the same moment', async () => {
		const diagram = drawn('rows: [[runc, shim], [other]]', 'edges: ["runc -> other: containerd"]');
		const deck = await deckOfTwo(diagram, `${diagram}\nIt is runc in containerd.\n`);
		for (const t of parts) {
			expect(wordsIn(onTheWay(deck, 1, 0, 1 - t)), `at ${t}`).toEqual(wordsIn(onTheWay(deck, 0, 1, t)));
		}
		// In the diagram they are read last.
		for (const word of ['runc', 'containerd']) {
			const states = parts.flatMap((t) => uses(onTheWay(deck, 0, 1, t), word).slice(-1));
			expect([states[0], states.at(-1)]).toEqual([true, false]);
			expect(states.filter((isMarked, index) => index > 0 && isMarked !== states[index - 1])).toHaveLength(1);
		}
	});

	test('takes as long as it would without a glossary', async () => {
		const diagram = drawn('rows: [runc, shim]');
		const text = `${diagram}\n---\n\n${diagram}\nIt is runc.\n\n---\n\n${drawn('rows: [shim, runc]')}`;
		const lengths = async (deck: Deck) =>
			[1, 2].map((slide) => show(deck).transition({slide: slide - 1, step: 0}, {slide, step: 0}).duration);
		expect(await lengths(await load(text))).toEqual(await lengths(await deckOf(text)));
	});
});

test('plain text and decks without a glossary are as they were', async () => {
	const body = '# One\n\nThe shim calls runc.';
	const bare = await deckOf(body);
	expect(plainText(await load(body), 80, english)).toBe(plainText(bare, 80, english));
	expect(underlined(bare)).toEqual([]);
});
