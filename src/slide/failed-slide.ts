import type {Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Appearance} from './appearance.ts';
import type {PreparedSlide} from './prepare.ts';

/** In place of a slide that cannot be laid out, for whatever reason: it says so on its stage, and the talk goes on. */
export function failedSlide(size: Size, {theme, messages}: Appearance): PreparedSlide {
	const line = messages.format('slide.failed');
	return {
		composition: {
			size,
			paint: (grid) => {
				const x = Math.max(0, Math.floor((size.width - textWidth(line)) / 2));
				grid.text(x, Math.floor(size.height / 2), line, {fg: theme.muted});
			},
			diagrams: [],
		},
		diagrams: [],
		omitted: [],
	};
}
