import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** Nothing, for when the audience shall look at the speaker. */
export const Blank = memo(function Blank({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'blank');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('blank'));
