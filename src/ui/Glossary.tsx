import type {ReactNode} from 'react';
import {Overlay} from './Overlay.tsx';
import {paintGlossary} from './paint/glossary.ts';
import type {ScreenProps} from './screen.ts';

/** The terms of the slide, over the stage. */
export function Glossary({deck, state, look}: ScreenProps): ReactNode {
	return <Overlay grid={paintGlossary(state, deck, look.theme, look.words)} screen={state.size} />;
}
