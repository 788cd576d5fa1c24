import {type ReactNode, use, useLayoutEffect, useRef} from 'react';
import type {Layer} from '../screen/panes.ts';
import {GridText} from './GridText.tsx';
import {SurfaceContext} from './Surface.tsx';

/**
 * Cells on a part of a surface. Outside of a surface it is text, as large as its grid.
 *
 * @example
 * ```js
 * import {renderToString} from 'ink';
 * import {Grid} from 'morphdeck/diagram';
 * import {Pane} from 'morphdeck/ink';
 * import {createElement} from 'react';
 *
 * const grid = new Grid({width: 9, height: 1});
 * grid.text(0, 0, 'Good luck');
 * console.log(renderToString(createElement(Pane, {name: 'wish', area: grid.bounds, grid}))); // → Good luck
 * ```
 */
export function Pane({name, area, grid}: Layer): ReactNode {
	const surface = use(SurfaceContext);
	const latest = useRef(surface);
	useLayoutEffect(() => {
		latest.current = surface;
		if (surface?.isShown) surface.refresh();
		else surface?.layers.push({name, area, grid});
	});
	useLayoutEffect(() => () => latest.current?.refresh(), []);
	return surface === undefined ? <GridText grid={grid} /> : null;
}
