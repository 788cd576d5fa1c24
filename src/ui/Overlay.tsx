import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {centre} from './paint/centre.ts';
import {Rows} from './Rows.tsx';

export type OverlayProps = {readonly grid: Grid; readonly screen: Size};

/** A pane over the middle of the stage, above the footer. */
export function Overlay({grid, screen}: OverlayProps): ReactNode {
	const {x: left, y: top} = centre(grid, screen);
	return (
		<Box position="absolute" left={left} top={top}>
			<Rows grid={grid} />
		</Box>
	);
}
