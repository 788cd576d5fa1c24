import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** The speaker's notes of the slide. */
export const Notes = memo(function Notes({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'notes');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('notes'));
