import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** All slides, small, to choose one of. */
export const Overview = memo(function Overview({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'overview');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('overview'));
