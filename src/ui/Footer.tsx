import type {ReactNode} from 'react';
import type {Deck} from '../deck/slide.ts';
import type {State} from '../player/state.ts';
import type {Theme} from '../theme/theme.ts';
import type {Words} from '../words/words.ts';
import {paintFooter} from './paint/footer.ts';
import {Rows} from './Rows.tsx';

export type FooterProps = {
	readonly deck: Deck;
	readonly state: State;
	/** In cells. */
	readonly width: number;
	readonly theme: Theme;
	readonly words?: Words | undefined;
};

/** The line under the stage. */
export function Footer({deck, state, width, theme, words}: FooterProps): ReactNode {
	return <Rows grid={paintFooter(state, deck, width, theme, {words})} />;
}
