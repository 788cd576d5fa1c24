import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import stringWidth from 'string-width';
import {beforeAll, describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {textWidth} from '../src/cell/width.ts';
import {loadDeck} from '../src/deck/load.ts';
import type {Deck, Slide, SlideBlock} from '../src/deck/model.ts';
import {spansText} from '../src/deck/slide-text.ts';
import type {Diagram, Item, StepEffect} from '../src/diagram/model.ts';
import {files} from '../src/files/file-system.ts';
import {english as englishMessages, korean as koreanMessages} from '../src/messages/messages.ts';
import {appearanceOf} from '../src/slide/appearance.ts';
import {diagramsOf} from '../src/slide/composition.ts';
import {plainText} from '../src/slide/plain-text.ts';
import {slideshow} from '../src/slide/slideshow.ts';
import {root} from './support/environment.ts';

const hangul = /[가-힣]/;
const look = appearanceOf({}, 'night');
/** An 80x24 terminal less the footer, and larger ones. */
const stages = [
	{width: 80, height: 23},
	{width: 100, height: 29},
	{width: 200, height: 59},
];

let english: Deck;
let korean: Deck;

beforeAll(async () => {
	[english, korean] = await Promise.all([load('en'), load('ko')]);
});

async function load(language: string): Promise<Deck> {
	const {deck, diagnostics} = await loadDeck(join(root, 'slides'), {reader: files, language});
	expect(diagnostics).toEqual([]);
	return deck as Deck;
}

/** What both languages say of every slide. */
const ofBoth = <T>(what: (slide: Slide) => T) =>
	[korean, english].map((deck) => deck.slides.map((slide) => [slide.id, what(slide)]));

const diagrams = (slide: Slide): readonly Diagram[] => diagramsOf(slide.columns.flat()).map(({diagram}) => diagram);
const captions = (deck: Deck) =>
	deck.slides.flatMap((slide) =>
		diagrams(slide).flatMap(({steps}) => steps.flatMap(({caption}) => (caption === undefined ? [] : [caption]))),
	);
const notes = (deck: Deck) => deck.slides.flatMap((slide) => slide.notes.map(({text}) => text));

describe('the Korean deck is the English one in other words', () => {
	test('it has the same slides, with the same minutes and steps', () => {
		const [ko, en] = ofBoth(({layout, transition, minutes, steps}) => ({layout, transition, minutes, steps}));
		expect(ko).toEqual(en);
	});

	test('it has the same chapters and eras', () => {
		const shape = ({chapters}: Deck) =>
			chapters.map(({id, minutes, era, first, count}) => ({id, minutes, era: era?.id, first, count}));
		expect(shape(korean)).toEqual(shape(english));
	});

	test('its slides are made of the same blocks, seen at the same steps', () => {
		const [ko, en] = ofBoth(({columns}) => columns.map((blocks) => blocks.map(shapeOf)));
		expect(ko).toEqual(en);
	});

	test('its diagrams differ in words alone', () => {
		const [ko, en] = ofBoth((slide) => diagrams(slide).map(wordless));
		expect(ko).toEqual(en);
	});

	test('its notes stand on the same sources, and cue where the English ones do', () => {
		const [ko, en] = ofBoth(({notes: all}) =>
			all.map(({text, cues}) => ({source: /^Source: .+$/m.exec(text)?.[0], cues: cues.length})),
		);
		expect(ko).toEqual(en);
	});
});

test('a word of a diagram is the same in Korean wherever it comes', () => {
	const pairs = new Map<string, Set<string>>();
	for (const [index, slide] of english.slides.entries()) {
		const [from, to] = [slide, korean.slides[index] as Slide].map((each) => diagrams(each).flatMap(wordsOf));
		for (const [place, word] of (from ?? []).entries()) {
			pairs.set(word, (pairs.get(word) ?? new Set()).add(to?.[place] ?? ''));
		}
	}
	expect([...pairs].filter(([, words]) => words.size > 1)).toEqual([]);
});

test('every slide, caption, note and cue is Korean', () => {
	const said = korean.slides.map((slide) => [slide.id, plainText({...korean, slides: [slide]}, 80, koreanMessages)]);
	expect(said.filter(([, text = '']) => !hangul.test(text))).toEqual([]);
	const cues = korean.slides.flatMap((slide) => slide.notes.flatMap((note) => note.cues));
	const spoken = [...captions(korean), ...notes(korean), ...cues];
	expect(spoken.filter((text) => !hangul.test(text))).toEqual([]);
});

test('notes address the audience politely, captions state', () => {
	expect(notes(korean).filter((text) => /(?<!(?<!아)니)다[.!?]/.test(text))).toEqual([]);
	expect(captions(korean).filter((text) => /(?:(?<!아)니다|요)[.!?]/.test(text))).toEqual([]);
});

test('no character of the Korean deck is wider on some terminals than on others', () => {
	const texts = [...captions(korean), ...korean.slides.map(({title}) => spansText(title)), ...tableCells(korean)];
	const labels = korean.slides.flatMap((slide) => diagrams(slide).flatMap(wordsOf));
	const unsure = [...texts, ...labels].filter(
		(text) => stringWidth(text, {ambiguousIsNarrow: false}) !== textWidth(text),
	);
	expect(unsure).toEqual([]);
});

describe.each(stages)('on a stage of $width x $height', (size) => {
	test('no Korean diagram gives anything up, and every slide is one page', () => {
		const show = slideshow(korean, size, look);
		for (const slide of korean.slides) {
			const {composition, diagrams: placed} = show.slide(slide.index);
			expect(composition.pages?.length ?? 1, slide.id).toBe(1);
			for (const {timeline} of placed) {
				const {fits, omitted: given} = timeline.layout;
				expect({fits, given}, slide.id).toEqual({fits: true, given: {items: false, labels: false, rows: false}});
			}
		}
	});
});

test('a Korean caption is one line at 80 columns', () => {
	expect(captions(korean).filter((caption) => textWidth(caption) > 70)).toEqual([]);
});

describe('the glossary', () => {
	const glossaries = () => ['en', 'ko'].map(readGlossary) as [Glossary, Glossary];

	test('explains the same terms in the same order in both languages', () => {
		const [en, ko] = glossaries().map((terms) => terms.map(({id}) => id));
		expect(ko).toEqual(en);
		expect(new Set(en).size).toBe(en?.length);
		expect(en?.length).toBeGreaterThanOrEqual(40);
	});

	test('explains each term in 120 characters', () => {
		expect(glossaries().flatMap((terms) => terms.filter(({definition}) => definition.length > 120))).toEqual([]);
		expect(glossaries()[1].filter(({definition}) => !hangul.test(definition))).toEqual([]);
	});

	test('has no term that the slides do not use', () => {
		for (const [index, deck] of [english, korean].entries()) {
			const words = deck.slides.flatMap((slide) => diagrams(slide).flatMap(wordsOf));
			const said = [plainText(deck, 200, englishMessages), ...words].join('\n').toLowerCase();
			const unused = glossaries()[index]?.filter(({term}) => !said.includes(term.toLowerCase()));
			expect(unused).toEqual([]);
		}
	});
});

type Glossary = ReadonlyArray<{readonly id: string; readonly term: string; readonly definition: string}>;

function readGlossary(language: string): Glossary {
	const written = parse(readFileSync(join(root, `slides/glossary.${language}.yaml`), 'utf8')) as Readonly<
		Record<string, string | {readonly term: string; readonly definition: string}>
	>;
	return Object.entries(written).map(([id, entry]) => ({
		id,
		...(typeof entry === 'string' ? {term: id, definition: entry} : entry),
	}));
}

/** A block without its words; code is the same in every language. */
function shapeOf(block: SlideBlock): unknown {
	const {type, step} = block;
	switch (block.type) {
		case 'list':
			return {type, step, start: block.start, items: block.items.map((item) => item.step)};
		case 'table':
			return {type, step, rows: block.rows.map((row) => row.length)};
		case 'code':
			return {type, step, lines: block.lines, ranges: block.ranges};
		case 'quote':
			return {type, step, blocks: block.blocks.map(shapeOf)};
		default:
			return {type, step};
	}
}

/** A diagram with ids in place of titles, texts, labels and badges. */
function wordless({boxes, groups, edges, steps, ...rest}: Diagram): unknown {
	return {
		...rest,
		boxes: [...boxes.values()].map(({id, role, items, badge}) => ({id, role, items: ids(items), hasBadge: !!badge})),
		groups: [...groups.values()].map(({id, role, rows}) => ({id, role, rows})),
		edges: edges.map(({label, ...edge}) => ({...edge, hasLabel: !!label})),
		steps: steps.map(({effects, caption}) => ({effects: effects.map(speechless), hasCaption: !!caption})),
	};
}

function speechless(effect: StepEffect): unknown {
	if (effect.type === 'send') return {...effect, label: !!effect.label};
	if (effect.type !== 'change') return effect;
	const {title, badge, items, ...rest} = effect;
	return {...rest, hasTitle: !!title, hasBadge: !!badge, items: ids(items ?? [])};
}

function ids(items: readonly Item[]): string[] {
	return items.map(({id}) => id);
}

/** All words of a diagram but its captions, in an order that all languages share. */
function wordsOf({boxes, groups, edges, steps}: Diagram): string[] {
	const written = [
		...[
			...boxes.values(),
			...steps.flatMap(({effects}) => effects.filter((effect) => effect.type === 'change')),
		].flatMap(({title, badge, items}) => [title, badge, ...(items ?? []).map(({text}) => text)]),
		...[...groups.values()].map(({title}) => title),
		...edges.map(({label}) => label),
		...steps.flatMap(({effects}) => effects.flatMap((effect) => (effect.type === 'send' ? [effect.label] : []))),
	];
	return written.filter((word) => word !== undefined);
}

function tableCells(deck: Deck): string[] {
	return deck.slides.flatMap(({columns}) =>
		columns.flat().flatMap((block) => (block.type === 'table' ? block.rows.flat().map((cell) => spansText(cell)) : [])),
	);
}
