import type {BlockContent, PhrasingContent, Root, RootContent, Table} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {Grid} from '../cell/grid.ts';
import type {Deck, ListItem, Slide, SlideBlock, Span} from '../deck/model.ts';
import {spansText} from '../deck/slide-text.ts';
import type {Messages} from '../messages/messages.ts';
import type {DiagramBlock} from '../slide/composition.ts';
import {staticDiagram} from '../slide/static-diagram.ts';
import {night} from '../theme/night.ts';
import type {SlideRange} from './moments.ts';
import {notesOf} from './slide-notes.ts';

/** The width of pictures in cells, and the program's own words. */
type Setting = {readonly columns: number; readonly messages: Messages};

/**
 * A deck as a hand-out in Markdown: every slide with its text, its diagrams as pictures of at most
 * `columns` cells in code blocks, and its notes as quotes.
 */
export function handout(deck: Deck, {from, to}: SlideRange, columns: number, messages: Messages): string {
	const setting = {columns, messages};
	const subtitle = [deck.subtitle, deck.author, deck.date].filter((part) => part !== undefined && part !== '');
	const slides = deck.slides.slice(from, to + 1);
	const front = slides[0]?.layout === 'title' ? [] : heading(deck.title, subtitle as string[]);
	const children = [...front, ...slides.flatMap((slide) => slideContent(slide, deck, setting))];
	const root: Root = {type: 'root', children};
	return toMarkdown(root, {extensions: [gfmToMarkdown()], bullet: '-', rule: '-', listItemIndent: 'one'});
}

function heading(title: string, subtitle: readonly string[]): RootContent[] {
	const lines: RootContent[] = [{type: 'heading', depth: 1, children: [{type: 'text', value: title}]}];
	if (subtitle.length > 0) lines.push(paragraph(subtitle.join(' · ')));
	return lines;
}

function slideContent(slide: Slide, deck: Deck, setting: Setting): RootContent[] {
	const title: RootContent[] =
		slide.title.length === 0
			? [{type: 'thematicBreak'}]
			: [{type: 'heading', depth: slide.layout === 'title' ? 1 : 2, children: phrasing(slide.title)}];
	const notes = notesOf(deck, slide.index);
	const quote: RootContent[] =
		notes.length === 0 ? [] : [{type: 'blockquote', children: notes.map((text) => paragraph(text))}];
	return [...title, ...slide.columns.flat().flatMap((block) => content(block, setting)), ...quote];
}

function content(block: SlideBlock, setting: Setting): BlockContent[] {
	switch (block.type) {
		case 'heading':
			return [{type: 'heading', depth: deeper(block.level), children: phrasing(block.spans)}];
		case 'paragraph':
			return [{type: 'paragraph', children: phrasing(block.spans)}];
		case 'list':
			return [list(block.items, block.start, setting)];
		case 'quote':
			return [{type: 'blockquote', children: block.blocks.flatMap((each) => content(each, setting))}];
		case 'table':
			return [table(block)];
		case 'code':
			return [{type: 'code', lang: block.language || null, value: codeText(block)}];
		case 'rule':
			return [];
		case 'diagram':
			return diagram(block, setting);
	}
}

/** A slide's own headings stand below its title. */
function deeper(level: number): 3 | 4 | 5 | 6 {
	return Math.max(3, Math.min(6, level)) as 3 | 4 | 5 | 6;
}

function list(items: readonly ListItem[], start: number | undefined, setting: Setting): BlockContent {
	return {
		type: 'list',
		ordered: start !== undefined,
		start: start ?? null,
		spread: false,
		children: items.map((item) => ({
			type: 'listItem',
			spread: false,
			checked: item.checked ?? null,
			children: item.blocks.flatMap((each) => content(each, setting)),
		})),
	};
}

function table({align, rows}: SlideBlock & {type: 'table'}): Table {
	return {
		type: 'table',
		align: align.map((each) => each ?? null),
		children: rows.map((cells) => ({
			type: 'tableRow',
			children: cells.map((spans) => ({type: 'tableCell', children: phrasing(spans)})),
		})),
	};
}

function codeText({lines}: SlideBlock & {type: 'code'}): string {
	return lines.map(spansText).join('\n');
}

function diagram(block: DiagramBlock, setting: Setting): BlockContent[] {
	const widget = staticDiagram(block.diagram, setting.columns, night, setting.messages);
	const grid = new Grid(widget);
	widget.paint(grid, 0, 0, Number.POSITIVE_INFINITY);
	const captions = [...new Set(block.diagram.steps.flatMap(({caption}) => (caption === undefined ? [] : [caption])))];
	const picture: BlockContent = {type: 'code', lang: 'text', value: unindented(grid.toString())};
	if (captions.length === 0) return [picture];
	const steps = captions.map((text) => ({step: 0, blocks: [{type: 'paragraph', step: 0, spans: [{text}]} as const]}));
	return [picture, list(steps, 1, setting)];
}

function unindented(text: string): string {
	const lines = text.split('\n');
	const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
	const margin = Math.min(...margins);
	return lines.map((line) => line.slice(margin)).join('\n');
}

function phrasing(spans: readonly Span[]): PhrasingContent[] {
	return spans.flatMap(({text, ...look}): PhrasingContent[] => {
		const inner: PhrasingContent[] = look.code === true ? [{type: 'inlineCode', value: text}] : lines(text);
		if (text.trim() === '') return inner;
		const struck: PhrasingContent[] = look.strike === true ? [{type: 'delete', children: inner}] : inner;
		const leaning: PhrasingContent[] = look.emphasis === true ? [{type: 'emphasis', children: struck}] : struck;
		const strong: PhrasingContent[] = look.strong === true ? [{type: 'strong', children: leaning}] : leaning;
		return look.link === undefined || !isHarmless(look.link)
			? strong
			: [{type: 'link', url: look.link, children: strong}];
	});
}

/**
 * Whether nothing is run by following a link: it leads to a place, by one of the common schemes or relative to the file.
 * Readers drop white space and control characters before they look for a scheme (URL Standard, 4.4).
 */
function isHarmless(link: string): boolean {
	const scheme = /^([^/?#]*?):/.exec(link.replace(/[\x00-\x20]/g, ''))?.[1]?.toLowerCase();
	return scheme === undefined || ['http', 'https', 'mailto', 'tel', 'ftp'].includes(scheme);
}

/** Text whose line breaks are hard ones. */
function lines(text: string): PhrasingContent[] {
	return text
		.split('\n')
		.flatMap((line, index): PhrasingContent[] => [
			...(index === 0 ? [] : [{type: 'break'} as const]),
			...(line === '' ? [] : [{type: 'text', value: line} as const]),
		]);
}

function paragraph(text: string): {type: 'paragraph'; children: PhrasingContent[]} {
	return {type: 'paragraph', children: lines(text)};
}
