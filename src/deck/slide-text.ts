import type {Diagram, StepEffect} from '../diagram/model.ts';
import type {Slide, SlideBlock, Span} from './model.ts';

/** The text of spans, or of the tokens of a line of code, without their looks. */
export function spansText(spans: ReadonlyArray<Pick<Span, 'text'>>): string {
	return spans.map(({text}) => text).join('');
}

/** The title of a slide as plain text on one line. */
export function titleText(slide: Slide): string {
	return spansText(slide.title).replaceAll('\n', ' ');
}

/** What a slide is called in a list: its title, or what it begins with. */
export function slideLabel(slide: Slide): string {
	return titleText(slide) || bodyText(slide).replace(/\s+/g, ' ').trim();
}

/** All that a slide shows below its title, the words of its diagrams with it, as plain text. */
export function bodyText(slide: Slide): string {
	return slide.columns.flat().map(blockText).join(' ');
}

function blockText(block: SlideBlock): string {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return spansText(block.spans);
		case 'list':
			return block.items.flatMap((item) => item.blocks.map(blockText)).join(' ');
		case 'quote':
			return block.blocks.map(blockText).join(' ');
		case 'table':
			return block.rows.flatMap((row) => row.map(spansText)).join(' ');
		case 'code':
			return block.lines.map(spansText).join(' ');
		case 'rule':
			return '';
		case 'diagram':
			return diagramText(block.diagram);
	}
}

function diagramText(diagram: Diagram): string {
	const boxes = [...diagram.boxes.values()].flatMap((box) => [
		box.title,
		box.badge ?? '',
		...box.items.map((item) => item.text),
	]);
	const groups = [...diagram.groups.values()].map((group) => group.title);
	const edges = diagram.edges.map((edge) => edge.label ?? '');
	const steps = diagram.steps.flatMap((step) => [step.caption ?? '', ...step.effects.map(effectText)]);
	return [...boxes, ...groups, ...edges, ...steps].filter((text) => text !== '').join(' ');
}

function effectText(effect: StepEffect): string {
	if (effect.type === 'send') return effect.label ?? '';
	if (effect.type !== 'change') return '';
	return [effect.title ?? '', effect.badge ?? '', ...(effect.items ?? []).map((item) => item.text)].join(' ');
}
