import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {Rows} from './Rows.tsx';

export type OverlayProps = {readonly grid: Grid; readonly screen: Size};

/** A pane over the middle of the stage, above the footer. */
export function Overlay({grid, screen}: OverlayProps): ReactNode {
	const left = Math.max(0, Math.floor((screen.width - grid.width) / 2));
	const top = Math.max(0, Math.floor((screen.height - 1 - grid.height) / 2));
	return (
		<Box position="absolute" left={left} top={top}>
			<Rows grid={grid} />
		</Box>
	);
}
