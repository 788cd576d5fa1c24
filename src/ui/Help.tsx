import type {ReactNode} from 'react';
import {Overlay} from './Overlay.tsx';
import {paintHelp} from './paint/help.ts';
import type {ScreenProps} from './screen.ts';

/** The key table, over the stage. */
export function Help({state, look}: ScreenProps): ReactNode {
	return <Overlay grid={paintHelp(state.size, state.selected, look.theme, look.words)} screen={state.size} />;
}
