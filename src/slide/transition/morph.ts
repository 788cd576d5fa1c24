import type {Grid} from '../../cell/grid.ts';
import {draw} from '../../diagram/draw.ts';
import type {Scene} from '../../diagram/scene.ts';
import type {Animation} from '../../motion/animation.ts';
import type {Theme} from '../../theme/theme.ts';
import {fade} from './fade.ts';

/**
 * Diagrams become other ones while the text around them fades early and late, so that it is gone while
 * they move. The pictures are without these diagrams, whose scenes are as large as the pictures.
 */
export function morph(before: Grid, after: Grid, theme: Theme, diagrams: readonly Animation<Scene>[]): Animation<Grid> {
	const duration = Math.max(0, ...diagrams.map((diagram) => diagram.duration));
	return drawnOver(fade(before, after, theme, {duration, part: 0.3}), theme, diagrams);
}

/** An animation with the scenes of others drawn over it. */
export function drawnOver(
	under: Animation<Grid>,
	theme: Theme,
	diagrams: readonly Animation<Scene>[],
): Animation<Grid> {
	return {
		duration: under.duration,
		at: (t) => {
			const grid = under.at(t);
			for (const diagram of diagrams) draw(diagram.at(t), theme, grid);
			return grid;
		},
	};
}
