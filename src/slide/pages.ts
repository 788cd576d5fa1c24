import type {Size} from '../cell/rectangle.ts';
import type {Span} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import {page} from './page.ts';
import {splitRows, type Widget} from './widget.ts';

/** A widget in parts at most `height` rows high, each as much as fits. One part where all of it fits. */
export function pagesOf(whole: Widget, height: number): Widget[] {
	const most = Math.max(1, height);
	const pages: Widget[] = [];
	for (let rest = whole; rest.height > 0 || pages.length === 0; ) {
		const parts = rest.split(most, most);
		// What nothing divides, such as a table whose head fills the page, is divided between any two rows.
		const {head, rest: next} = parts.head.height > 0 ? parts : splitRows(rest, most);
		pages.push(head);
		if (next.height === 0) break;
		rest = next;
	}
	return pages;
}

/** What text beside a diagram comes to: a page of it at a time, while the diagram stays. */
export type PagedText = {
	/** As high as any of the pages. */
	readonly height: number;
	readonly width: number;
	readonly pages: readonly Widget[];
};

/** A widget as pages at most `height` rows high. */
export function pagedText(whole: Widget, height: number): PagedText {
	const pages = whole.height <= height ? [whole] : pagesOf(whole, height);
	const largest = (measures: readonly number[]) => Math.max(0, ...measures);
	return {pages, width: largest(pages.map(({width}) => width)), height: largest(pages.map((each) => each.height))};
}

/** The steps of the pages of texts that are gone through together, as a composition has them; nothing where each has one. */
export function pageSteps(texts: readonly PagedText[]): {readonly pages?: readonly (readonly number[])[]} {
	const count = Math.max(1, ...texts.map(({pages}) => pages.length));
	if (count === 1) return {};
	return {
		pages: Array.from({length: count}, (_, index) => [
			...new Set(texts.flatMap(({pages}) => pages[index]?.steps ?? [])),
		]),
	};
}

/** Title and number of each page where the title does not become higher by that; else the title alone. */
export function pageTitles(count: number, title: readonly Span[], size: Size, theme: Theme): readonly Widget[] {
	const plain = page(title, size, theme).title;
	if (count === 1 || title.length === 0) return Array.from({length: count}, () => plain);
	return Array.from({length: count}, (_, index) => {
		const numbered = page(title, size, theme, `${index + 1}/${count}`).title;
		return numbered.height === plain.height ? numbered : plain;
	});
}
