import {createContext, type ReactNode, useLayoutEffect, useReducer} from 'react';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {composeScreen, type Layer} from '../screen/panes.ts';

/** The panes of one rendering of a surface, collected in the order of the tree. */
export type SurfaceLayers = {
	readonly layers: Layer[];
	/** Whether they have been shown: who changes by itself afterwards asks for the next rendering. */
	isShown: boolean;
	refresh(): void;
};

/** The surface that a pane is inside of; undefined outside of any. */
export const SurfaceContext = createContext<SurfaceLayers | undefined>(undefined);

/** How large a screen is, and who writes it. */
export type SurfaceProps = {
	/** In cells. */
	readonly size: Size;
	/** Takes each screen that is to be shown; a screen may look as the one before. */
	readonly onScreen: (screen: Grid) => void;
	readonly children?: ReactNode;
};

/**
 * A screen made of panes, the later ones over the earlier ones. Its panes place their cells when React commits; it then
 * hands on the screen, without a single one of Ink's texts: laying those out takes six milliseconds a frame.
 *
 * @example
 * ```js
 * import {renderToString} from 'ink';
 * import {Grid} from 'morphdeck/diagram';
 * import {Pane, Surface} from 'morphdeck/ink';
 * import {createElement as h} from 'react';
 *
 * const grid = new Grid({width: 4, height: 1});
 * grid.text(0, 0, 'Here');
 * const onScreen = (screen) => console.log(JSON.stringify(screen.row(1)));
 * const pane = h(Pane, {name: 'place', area: {x: 2, y: 1, width: 4, height: 1}, grid});
 * renderToString(h(Surface, {size: {width: 8, height: 2}, onScreen}, pane)); // → "  Here  "
 * ```
 */
export function Surface({size, onScreen, children}: SurfaceProps): ReactNode {
	const [, refresh] = useReducer((count: number) => count + 1, 0);
	// New each time, so that every pane inside hears of it and places itself again, in order.
	const surface: SurfaceLayers = {layers: [], isShown: false, refresh};
	useLayoutEffect(() => {
		surface.isShown = true;
		onScreen(composeScreen(surface.layers, size));
	});
	return <SurfaceContext value={surface}>{children}</SurfaceContext>;
}
