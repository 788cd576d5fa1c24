import {Grid} from '../cell/grid.ts';
import {textWidth} from '../cell/width.ts';
import type {Deck, Slide, SlideBlock} from '../deck/model.ts';
import {spansText} from '../deck/slide-text.ts';
import type {Messages} from '../messages/messages.ts';
import {night} from '../theme/night.ts';
import {blocks} from './blocks.ts';
import {codeWidth} from './code-block.ts';
import type {DiagramBlock} from './composition.ts';
import {stack} from './stack.ts';
import {staticDiagram} from './static-diagram.ts';
import type {TextContext, Widget} from './widget.ts';

const measure = 100;
// Nothing of a theme is left in plain text but its lines.
const context: TextContext = {theme: night, spacing: 'normal', base: {}, depth: 0, keepsLines: true};
/** Without the surface around it, code needs no padding. */
const bare: TextContext = {...context, spacing: 'tight'};

/**
 * A deck as text without any escape sequence: slide after slide with everything revealed, diagrams drawn
 * as they are after their last step, their captions below them. Notes are left out. No line of text is wider than
 * `columns` cells, if that is at least 20; code keeps its lines, and a diagram is as wide as it has to be.
 *
 * @example
 * ```js
 * import {files, loadDeck, plainText} from 'morphdeck';
 *
 * const {deck} = await loadDeck('-', {reader: files, text: '# Hello\n\n- one'});
 * console.log(plainText(deck, 30).split('\n'));
 * // → [ '╶─╴ 1/1 · Hello ╶────────────╴', '', '• one', '' ]
 * ```
 */
export function plainText(deck: Deck, columns: number, messages: Messages): string {
	const width = Math.max(20, Math.floor(columns));
	return `${deck.slides.map((slide) => slideText(slide, deck, width, messages)).join('\n\n')}\n`;
}

function slideText(slide: Slide, deck: Deck, width: number, messages: Messages): string {
	const heading = separator(slide, deck, width);
	const content = stack(
		sections(slide.columns.flat()).map((section) => ({widget: sectionPiece(section, width, messages), gap: 1})),
	);
	if (content.height === 0) return heading;
	const grid = new Grid({width: Math.max(width, content.width), height: content.height});
	content.paint(grid, 0, 0, Number.POSITIVE_INFINITY);
	return `${heading}\n\n${grid.toString()}`;
}

/** The slide's number and title in a rule; a title too long for that is below it. */
function separator(slide: Slide, deck: Deck, width: number): string {
	const number = `${slide.index + 1}/${deck.slides.length}`;
	const title = spansText(slide.title).replace(/\s+/g, ' ').trim();
	const label = title === '' ? number : `${number} · ${title}`;
	const room = width - textWidth(label) - 5;
	if (room < 2) return `${rule(width, number)}\n\n${titleBelow(slide, width)}`;
	return rule(width, label);
}

function rule(width: number, label: string): string {
	return `╶─╴ ${label} ╶${'─'.repeat(Math.max(0, width - textWidth(label) - 7))}╴`;
}

function titleBelow(slide: Slide, width: number): string {
	const widget = blocks([{type: 'paragraph', step: 0, spans: slide.title}], width, context);
	const grid = new Grid({width, height: widget.height});
	widget.paint(grid, 0, 0, 0);
	return grid.toString();
}

type CodeBlock = SlideBlock & {type: 'code'};
type Section = DiagramBlock | CodeBlock | SlideBlock[];

/** Text between diagrams and listings belongs together. */
function sections(all: readonly SlideBlock[]): Section[] {
	const parts: Section[] = [];
	for (const block of all) {
		const last = parts.at(-1);
		if (block.type === 'diagram' || block.type === 'code') parts.push(block);
		else if (Array.isArray(last)) last.push(block);
		else parts.push([block]);
	}
	return parts;
}

function sectionPiece(section: Section, width: number, messages: Messages): Widget {
	if (Array.isArray(section)) return blocks(section, Math.min(width, measure), context);
	if (section.type === 'code') return blocks([section], codeWidth(section), bare);
	const captions = captionList(section);
	const below = blocks(captions === undefined ? [] : [captions], Math.min(width, measure), context);
	const layers = [staticDiagram(section.diagram, width, night, messages), below].filter((widget) => widget.height > 0);
	return stack(layers.map((widget) => ({widget: widget, gap: 1})));
}

function captionList({diagram}: DiagramBlock): SlideBlock | undefined {
	const captions = [...new Set(diagram.steps.flatMap(({caption}) => (caption === undefined ? [] : [caption])))];
	if (captions.length === 0) return undefined;
	return {
		type: 'list',
		step: 0,
		start: 1,
		items: captions.map((text) => ({step: 0, blocks: [{type: 'paragraph', step: 0, spans: [{text}]}]})),
	};
}
