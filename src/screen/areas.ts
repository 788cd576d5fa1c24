import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {NotesPane} from '../player/state.ts';

/** The parts of the screen. What has no room is absent. */
export type Areas = {
	readonly slide: Rectangle;
	readonly notes?: Rectangle;
	readonly footer?: Rectangle;
};

/** From this width on (cells) the notes stand beside the slide, below it under it. */
const wide = 120;
/** The slide keeps these rows for itself when the notes stand under it: a diagram with four levels of boxes needs them. */
const slideRows = 18;

/** Rows that large notes leave of the slide: its title. */
const titleRows = 3;

/**
 * Divides a screen: one line of footer at the bottom, the slide top left, the notes beside or under it.
 * Large notes take nothing from the slide: they lie over its right half, or over all but its title.
 */
export function areas(screen: Size, pane: NotesPane = 'closed'): Areas {
	const footerRows = screen.height >= 3 ? 1 : 0;
	const whole = {x: 0, y: 0, width: screen.width, height: screen.height - footerRows};
	const footer = footerRows === 0 ? {} : {footer: {x: 0, y: whole.height, width: screen.width, height: 1}};
	if (pane === 'closed' || whole.height < 4) return {slide: whole, ...footer};
	const isLarge = pane === 'large';
	if (screen.width >= wide) {
		const width = isLarge ? Math.floor(screen.width / 2) : Math.min(64, Math.floor(screen.width / 3));
		const left = screen.width - width;
		return {slide: isLarge ? whole : {...whole, width: left}, notes: {...whole, x: left, width}, ...footer};
	}
	const small = Math.max(Math.min(10, whole.height - slideRows), Math.min(5, Math.floor(whole.height / 2)));
	const height = isLarge ? Math.max(small, whole.height - titleRows) : small;
	const top = whole.height - height;
	return {slide: isLarge ? whole : {...whole, height: top}, notes: {...whole, y: top, height}, ...footer};
}

/** The area of a pane in the middle of a screen, above the footer. */
export function centred(pane: Size, screen: Size): Rectangle {
	return {
		x: Math.max(0, Math.floor((screen.width - pane.width) / 2)),
		y: Math.max(0, Math.floor((screen.height - 1 - pane.height) / 2)),
		width: pane.width,
		height: pane.height,
	};
}
