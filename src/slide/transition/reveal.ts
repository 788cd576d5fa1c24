import type {Grid} from '../../cell/grid.ts';
import type {Scene} from '../../diagram/scene.ts';
import type {Animation} from '../../motion/animation.ts';
import type {Theme} from '../../theme/theme.ts';
import {fade} from './fade.ts';
import {drawnOver} from './morph.ts';

/** ms in which text that a step brings comes into sight. */
const textDuration = 220;

/**
 * A slide goes from one of its steps to another: its diagrams play theirs, and text comes into sight or
 * goes. A cut where nothing changes. The pictures are without the diagrams that play.
 */
export function reveal(
	before: Grid,
	after: Grid,
	theme: Theme,
	diagrams: readonly Animation<Scene>[],
): Animation<Grid> {
	const longest = Math.max(0, ...diagrams.map((diagram) => diagram.duration));
	const duration = longest > 0 ? longest : before.equals(after) ? 0 : textDuration;
	return drawnOver(fade(before, after, theme, {duration}), theme, diagrams);
}
