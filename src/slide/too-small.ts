import type {Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Messages} from '../messages/messages.ts';
import type {Theme} from '../theme/theme.ts';
import type {Composition} from './composition.ts';

/** The least area on which a slide with a diagram can be laid out, in cells. The screen has one row more, the footer. */
export const minSlideSize: Size = {width: 60, height: 15};

/** The least area for a slide of nothing but text, which has pages. */
export const minTextSize: Size = {width: 20, height: 5};

/** Whether an area is too small for a slide. */
export function isTooSmall(size: Size, least = minSlideSize): boolean {
	return size.width < least.width || size.height < least.height;
}

/** In place of a slide: what size of the screen it needs. Says less where that does not fit either. */
export function tooSmall(size: Size, theme: Theme, messages: Messages, least = minSlideSize): Composition {
	const needed = `${least.width}x${least.height + 1}`;
	const wordings = [
		messages.format('small.slide', {needed, size: `${size.width}x${size.height + 1}`}).split('\n'),
		[messages.format('small.short', {needed})],
		[needed],
	];
	const lines = wordings.find(
		(each) => each.length <= size.height && each.every((line) => textWidth(line) <= size.width),
	);
	return {
		size,
		paint: (grid) => {
			const top = Math.floor((size.height - (lines?.length ?? 0)) / 2);
			for (const [index, line] of (lines ?? []).entries()) {
				grid.text(Math.floor((size.width - textWidth(line)) / 2), top + index, line, {fg: theme.muted});
			}
		},
		diagrams: [],
	};
}
