import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** The slide that is shown, or the way from one to the next. */
export const Slide = memo(function Slide({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'slide');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('slide'));
