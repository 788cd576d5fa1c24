import {memo, type ReactNode} from 'react';
import {Pane} from '../Pane.tsx';
import {hasSame, type PanesProps, paneNamed} from './pane-props.ts';

/** The terms of the slide with their definitions. */
export const Glossary = memo(function Glossary({panes}: PanesProps): ReactNode {
	const pane = paneNamed(panes, 'glossary');
	return pane === undefined ? null : <Pane {...pane} />;
}, hasSame('glossary'));
