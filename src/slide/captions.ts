import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import type {Span} from '../deck/model.ts';
import {diagramState} from '../diagram/diagram-state.ts';
import {night} from '../theme/night.ts';
import type {Theme} from '../theme/theme.ts';
import type {DiagramBlock} from './composition.ts';
import {inline} from './inline.ts';
import {page} from './page.ts';
import {textBlock} from './text-block.ts';
import {type Widget, widget} from './widget.ts';

const measure = 100;
const mostRows = 4;

/**
 * The captions of diagrams, one at a time, on as many rows as the longest needs; no rows without any.
 * Those that have spans in `marked` look as these say.
 */
export function captions(
	diagrams: readonly DiagramBlock[],
	width: number,
	theme: Theme,
	marked: ReadonlyMap<string, readonly Span[]> = new Map(),
): Widget {
	const texts = new Map<string, Widget>();
	for (const step of diagrams.flatMap(({diagram}) => diagram.steps)) {
		const {caption} = step;
		if (caption !== undefined) texts.set(caption, one(marked.get(caption) ?? [{text: caption}], width, theme));
	}
	const height = Math.max(0, ...[...texts.values()].map((each) => each.height));
	return widget(width, height, (grid, x, y, step) => {
		const caption = captionAt(diagrams, step);
		if (caption !== undefined) texts.get(caption)?.paint(grid, x, y, step);
	});
}

/** The diagrams of which a caption is cut on a slide of a size: it has more rows than captions may have. */
export function cutCaptions(diagrams: readonly DiagramBlock[], size: Size): readonly DiagramBlock[] {
	const width = page([], size, night).body.width;
	return diagrams.filter(({diagram}) =>
		diagram.steps.some(
			({caption}) => caption !== undefined && rowsOf([{text: caption}], width, night).height > mostRows,
		),
	);
}

/** The caption at the slide's step: of several diagrams, that of the last one that has begun to speak. */
function captionAt(diagrams: readonly DiagramBlock[], step: number): string | undefined {
	for (const block of [...diagrams].reverse()) {
		const {caption} = diagramState(block.diagram, step - block.step);
		if (caption !== undefined) return caption;
	}
	return undefined;
}

function rowsOf(caption: readonly Span[], width: number, theme: Theme): Widget {
	const runs = inline(caption, theme, {fg: theme.muted, attributes: attribute.italic});
	return textBlock(runs, Math.min(measure, width), 'centred');
}

function one(caption: readonly Span[], width: number, theme: Theme): Widget {
	const inner = rowsOf(caption, width, theme).split(mostRows, 0).head;
	const shift = Math.floor((width - inner.width) / 2);
	return widget(width, inner.height, (grid, x, y, step) => inner.paint(grid, x + shift, y, step));
}
