import type {Position} from '../../src/check/diagnostic.ts';
import type {Deck, Slide, SlideBlock, SlideLayout, Span, Token} from '../../src/deck/model.ts';
import type {Box} from '../../src/diagram/model.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';

/** The place of all that tests show. */
export const position: Position = {file: 'test.md', line: 1, column: 1};

/** A slide for tests; its steps are counted from its blocks. */
export function slide(content: {
	readonly title?: string | readonly Span[];
	readonly layout?: SlideLayout;
	readonly blocks?: readonly SlideBlock[];
	readonly columns?: ReadonlyArray<readonly SlideBlock[]>;
	readonly steps?: number;
	readonly index?: number;
}): Slide {
	const title = content.title ?? [];
	return {
		id: 'slide',
		index: content.index ?? 1,
		chapter: 0,
		layout: content.layout ?? (content.columns === undefined ? 'text' : 'columns'),
		title: typeof title === 'string' ? spans(title) : title,
		columns: content.columns ?? [content.blocks ?? []],
		steps: content.steps ?? 0,
		notes: [],
		position,
	};
}

export function deck(...slides: readonly Slide[]): Deck {
	return {
		title: 'A deck',
		languages: [],
		sources: new Map(),
		chapters: [{id: 'only', first: 0, count: slides.length}],
		slides,
		warnings: [],
	};
}

export const appearance = appearanceOf(deck(), 'night');

/** Text as spans: `**strong**`, `*emphasis*` and `` `code` `` as in Markdown. */
export function spans(text: string): Span[] {
	return text
		.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/)
		.filter((part) => part !== '')
		.map((part) => {
			if (part.startsWith('**')) return {text: part.slice(2, -2), strong: true};
			if (part.startsWith('*')) return {text: part.slice(1, -1), emphasis: true};
			return part.startsWith('`') ? {text: part.slice(1, -1), code: true} : {text: part};
		});
}

export function paragraph(text: string, step = 0): SlideBlock {
	return {type: 'paragraph', step, spans: spans(text)};
}

/** A list of texts; a list within a list belongs to the item before it. */
export function list(items: readonly (string | SlideBlock)[], start?: number, step = 0): SlideBlock {
	const all: {step: number; blocks: SlideBlock[]}[] = [];
	for (const item of items) {
		if (typeof item === 'string') all.push({step, blocks: [paragraph(item, step)]});
		else all.at(-1)?.blocks.push(item);
	}
	return {type: 'list', step, ...(start === undefined ? {} : {start}), items: all};
}

export function table(
	rows: readonly (readonly string[])[],
	align: (SlideBlock & {type: 'table'})['align'] = [],
): SlideBlock {
	return {type: 'table', step: 0, align, rows: rows.map((row) => row.map(spans))};
}

export function code(text: string, ranges: (SlideBlock & {type: 'code'})['ranges'] = [], step = 0): SlideBlock {
	const lines = text.split('\n').map((line): Token[] => [{text: line, kind: 'plain'}]);
	return {type: 'code', step, language: 'go', lines, ranges};
}

/** A diagram of two boxes, one above the other. */
export function diagram(captions: readonly string[] = [], step = 0): SlideBlock & {type: 'diagram'} {
	const box = (id: string, title: string): [string, Box] => [id, {id, title, role: 'plain', items: []}];
	return {
		type: 'diagram',
		step,
		position,
		diagram: {
			stage: 'engine',
			rows: [['cli'], ['daemon']],
			boxes: new Map([box('cli', 'docker'), box('daemon', 'docker -d')]),
			groups: new Map(),
			edges: [{id: 'cli->daemon', from: 'cli', to: 'daemon', label: 'HTTP', style: 'solid', arrows: 'to'}],
			origins: new Map(),
			steps: captions.map((caption) => ({effects: [], ...(caption === '' ? {} : {caption})})),
		},
	};
}
