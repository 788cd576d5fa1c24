import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** The keys and what they do. */
export const Help = memo(function Help({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'help');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('help'));
