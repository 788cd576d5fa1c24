import {Box, Text} from 'ink';
import {createContext, memo, type ReactNode, use, useMemo} from 'react';
import {rowsToAnsi} from '../cell/ansi.ts';
import type {Grid} from '../cell/grid.ts';
import type {Depth} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';

/** How cells become text on this terminal. */
export type Ink = {readonly depth: Depth; readonly isAscii: boolean; readonly theme: Theme};

/** Provided once, at the top. */
export const InkContext = createContext<Ink | undefined>(undefined);

/** A grid on the screen, as large as it is. Its colours are our own: Ink's ignore NO_COLOR. */
export const Rows = memo(function Rows({grid}: {readonly grid: Grid}): ReactNode {
	const ink = use(InkContext);
	if (ink === undefined) throw new Error('Rows needs an InkContext above it');
	const {depth, isAscii, theme} = ink;
	const text = useMemo(
		() => rowsToAnsi(grid, {depth, isAscii, foreground: theme.text, background: theme.background}).join('\n'),
		[grid, depth, isAscii, theme],
	);
	if (grid.width === 0 || grid.height === 0) return null;
	return (
		<Box width={grid.width} height={grid.height} flexShrink={0}>
			<Text wrap="truncate">{text}</Text>
		</Box>
	);
});
