import type {Size} from '../cell/rectangle.ts';

/** Where the top left corner of a pane goes so that it is in the middle of a screen, above the footer. */
export function centre(pane: Size, screen: Size): {readonly x: number; readonly y: number} {
	return {
		x: Math.max(0, Math.floor((screen.width - pane.width) / 2)),
		y: Math.max(0, Math.floor((screen.height - 1 - pane.height) / 2)),
	};
}
