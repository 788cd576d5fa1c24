import {Grid} from '../cell/grid.ts';
import {textWidth} from '../cell/width.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import {night} from '../theme/night.ts';
import {english, type Words} from '../words/words.ts';
import {blocks} from './blocks.ts';
import {codeWidth} from './code.ts';
import type {DiagramBlock} from './composition.ts';
import {plainText} from './inline.ts';
import type {Piece, Setting} from './piece.ts';
import {stack} from './stack.ts';
import {still} from './still.ts';

const measure = 100;
// Nothing of a theme is left in plain text but its lines.
const setting: Setting = {theme: night, spacing: 'normal', base: {}, depth: 0};
/** Without the surface around it, code needs no padding. */
const bare: Setting = {...setting, spacing: 'tight'};

/**
 * A deck as text without any escape sequence: slide after slide with everything revealed, diagrams drawn
 * as they are after their last step, their captions below them. Notes are left out. No line is wider than
 * `columns` cells, if that is at least 20.
 */
export function plain(deck: Deck, columns: number, words: Words = english): string {
	const width = Math.max(20, Math.floor(columns));
	return `${deck.slides.map((slide) => slideText(slide, deck, width, words)).join('\n\n')}\n`;
}

function slideText(slide: Slide, deck: Deck, width: number, words: Words): string {
	const heading = separator(slide, deck, width);
	const content = stack(
		sections(slide.columns.flat()).map((section) => ({piece: sectionPiece(section, width, words), gap: 1})),
	);
	if (content.height === 0) return heading;
	const grid = new Grid({width, height: content.height});
	content.paint(grid, 0, 0, Number.POSITIVE_INFINITY);
	return `${heading}\n\n${grid.toString()}`;
}

/** The slide's number and title in a rule; a title too long for that is below it. */
function separator(slide: Slide, deck: Deck, width: number): string {
	const number = `${slide.index + 1}/${deck.slides.length}`;
	const title = plainText(slide.title).replace(/\s+/g, ' ').trim();
	const label = title === '' ? number : `${number} · ${title}`;
	const room = width - textWidth(label) - 5;
	if (room < 2) return `${rule(width, number)}\n\n${titleBelow(slide, width)}`;
	return rule(width, label);
}

function rule(width: number, label: string): string {
	return `╶─╴ ${label} ╶${'─'.repeat(Math.max(0, width - textWidth(label) - 7))}╴`;
}

function titleBelow(slide: Slide, width: number): string {
	const piece = blocks([{type: 'paragraph', step: 0, spans: slide.title}], width, setting);
	const grid = new Grid({width, height: piece.height});
	piece.paint(grid, 0, 0, 0);
	return grid.toString();
}

type CodeBlock = Block & {type: 'code'};
type Section = DiagramBlock | CodeBlock | Block[];

/** Text between diagrams and listings belongs together. */
function sections(all: readonly Block[]): Section[] {
	const parts: Section[] = [];
	for (const block of all) {
		const last = parts.at(-1);
		if (block.type === 'diagram' || block.type === 'code') parts.push(block);
		else if (Array.isArray(last)) last.push(block);
		else parts.push([block]);
	}
	return parts;
}

function sectionPiece(section: Section, width: number, words: Words): Piece {
	if (Array.isArray(section)) return blocks(section, Math.min(width, measure), setting);
	if (section.type === 'code') return blocks([section], Math.min(width, codeWidth(section)), bare);
	const captions = captionList(section);
	const below = blocks(captions === undefined ? [] : [captions], Math.min(width, measure), setting);
	const layers = [still(section.diagram, width, night, words), below].filter((piece) => piece.height > 0);
	return stack(layers.map((piece) => ({piece, gap: 1})));
}

function captionList({diagram}: DiagramBlock): Block | undefined {
	const captions = [...new Set(diagram.steps.flatMap(({caption}) => (caption === undefined ? [] : [caption])))];
	if (captions.length === 0) return undefined;
	return {
		type: 'list',
		step: 0,
		start: 1,
		items: captions.map((text) => ({step: 0, blocks: [{type: 'paragraph', step: 0, spans: [{text}]}]})),
	};
}
