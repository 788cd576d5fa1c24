import type {Size} from '../cell/rectangle.ts';
import {wrap} from '../cell/wrap.ts';
import type {View} from './view.ts';

/** A row of the list of terms: a term, a line of its definition, or nothing. */
export type GlossaryRow = {readonly kind: 'term' | 'definition' | 'blank'; readonly text: string};

const widest = 84;
/** Cells that the frame takes of the width, and rows that frame and footer take of the height. */
const frame = {width: 4, height: 5};
/** Cells by which definitions stand in. */
export const definitionIndent = 2;

/** How wide the list of terms is on a screen, in cells, its frame included. */
export function glossaryWidth(screen: Size): number {
	return Math.min(widest, screen.width);
}

/** The terms of the slide with their definitions, as pages of rows. One empty page without terms. */
export function glossaryPages({
	state: {at, size},
	deck,
	index,
}: Pick<View, 'state' | 'deck' | 'index'>): readonly (readonly GlossaryRow[])[] {
	const width = Math.max(4, glossaryWidth(size) - frame.width);
	const height = Math.max(1, size.height - frame.height);
	const slide = deck.slides[at.slide];
	const pages: GlossaryRow[][] = [[]];
	for (const {term, definition} of slide === undefined ? [] : index.termsOn(slide)) {
		const rows: GlossaryRow[] = [
			...wrap(term, width).map((text) => ({kind: 'term', text}) as const),
			...wrap(definition, width - definitionIndent).map((text) => ({kind: 'definition', text}) as const),
		];
		append(rows, pages, height);
	}
	return pages;
}

/** Puts the rows of one term after those before it, on a new page if they do not fit on the last one. */
function append(rows: readonly GlossaryRow[], pages: GlossaryRow[][], height: number): void {
	const last = pages.at(-1) as GlossaryRow[];
	const gap: GlossaryRow[] = last.length === 0 ? [] : [{kind: 'blank', text: ''}];
	if (last.length + gap.length + rows.length <= height) last.push(...gap, ...rows);
	else if (rows.length <= height && last.length > 0) pages.push([...rows]);
	else {
		// Higher than a page: it goes on overleaf.
		if (last.length > 0) pages.push([]);
		for (const row of rows) {
			if ((pages.at(-1)?.length ?? 0) >= height) pages.push([]);
			pages.at(-1)?.push(row);
		}
	}
}
