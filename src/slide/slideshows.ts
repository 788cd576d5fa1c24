import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import {type Appearance, type AppearanceOptions, appearanceOf} from './appearance.ts';
import {keepLast} from './keep-last.ts';
import {type Slideshow, slideshow} from './slideshow.ts';

/** The slideshows of a presentation. The last ones are slideshowOf, as long as this lives. */
export type Slideshows = {
	/** How a deck is shown in a theme; the same object for the same arguments. */
	appearance(deck: Deck, theme: string): Appearance;
	/** A deck in a theme, `size` cells large. */
	slideshow(deck: Deck, theme: string, size: Size): Slideshow;
};

/** The last two sizes, so that the notes may come and go, and that of the overview's thumbnails. */
const mostSlideshows = 3;
/** More than there are themes. */
const mostAppearances = 8;

/** Makes slideshows when they are asked for. */
export function createSlideshows(options: AppearanceOptions): Slideshows {
	const appearance = keepLast(mostAppearances, (deck: Deck, theme: string) => appearanceOf(deck, theme, options));
	const slideshowOf = keepLast(mostSlideshows, (deck: Deck, theme: string, width: number, height: number) =>
		slideshow(deck, {width, height}, appearance(deck, theme)),
	);
	return {appearance, slideshow: (deck, theme, {width, height}) => slideshowOf(deck, theme, width, height)};
}
