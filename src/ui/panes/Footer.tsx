import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** The line at the bottom: eras, steps, the slide's number, the clock. */
export const Footer = memo(function Footer({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'footer');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('footer'));
