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
 * <Surface size={{width: 80, height: 24}} onScreen={(screen) => writer.show(screen, options)}>
 * 	<Pane name="slide" area={{x: 0, y: 0, width: 80, height: 23}} grid={slide} />
 * </Surface>
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
