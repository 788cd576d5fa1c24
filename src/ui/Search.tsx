import type {ReactNode} from 'react';
import {Overlay} from './Overlay.tsx';
import {paintSearch} from './paint/search.ts';
import type {ScreenProps} from './screen.ts';

/** What was typed and where it is found, over the stage. */
export function Search({deck, state, look}: ScreenProps): ReactNode {
	return <Overlay grid={paintSearch(state, deck, state.size, look.theme, look.words)} screen={state.size} />;
}
