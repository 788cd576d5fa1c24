import {Grid} from '../../cell/grid.ts';
import type {Animation} from '../../motion/animation.ts';
import {easeInOut} from '../../motion/easing.ts';

/** The old picture leaves to one side, to the left when going forward, while the new one follows it. */
export function slide(before: Grid, after: Grid, isForward: boolean): Animation<Grid> {
	return {
		duration: 420,
		at: (t) => {
			const grid = new Grid(before);
			const way = Math.round(grid.width * easeInOut(t, {from: 0, to: 1}));
			grid.blit(before, isForward ? -way : way, 0);
			grid.blit(after, isForward ? grid.width - way : way - grid.width, 0);
			return grid;
		},
	};
}
