import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import {wrap} from '../cell/wrap.ts';
import {type Diagnostic, diagnosticLine} from '../check/diagnostic.ts';
import {draw} from '../diagram/draw.ts';
import type {Scene} from '../diagram/scene.ts';
import type {Timeline} from '../diagram/timeline.ts';
import {english} from '../messages/messages.ts';
import type {Theme} from '../theme/theme.ts';

/** A diagram at one moment, or which size it needs. */
export function paintDiagram({layout}: Timeline, scene: Scene, size: Size, theme: Theme): Grid {
	const grid = new Grid(size);
	if (layout.fits) draw(scene, theme, grid);
	else {
		const needed = `${layout.needs.width}x${layout.needs.height}`;
		const message = english.format('small.diagram', {needed, size: `${size.width}x${size.height}`});
		const x = Math.max(0, Math.floor((size.width - textWidth(message)) / 2));
		grid.text(x, Math.floor(size.height / 2), message, {fg: theme.muted});
	}
	return grid;
}

/** What is wrong with a diagram, a line each, wrapped. */
export function paintDiagnostics(diagnostics: readonly Diagnostic[], size: Size, theme: Theme): Grid {
	const grid = new Grid(size);
	const lines = diagnostics.flatMap((each) => wrap(diagnosticLine(each), size.width));
	for (const [y, line] of lines.entries()) grid.text(0, y, line, {fg: theme.failure});
	return grid;
}
