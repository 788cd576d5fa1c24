import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** What is looked for in the deck, and where it is. */
export const Search = memo(function Search({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'search');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('search'));
