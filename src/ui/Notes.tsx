import type {ReactNode} from 'react';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/slide.ts';
import type {State} from '../player/state.ts';
import type {Theme} from '../theme/theme.ts';
import type {Words} from '../words/words.ts';
import {paintNotes} from './paint/notes.ts';
import {Rows} from './Rows.tsx';

export type NotesProps = {
	readonly deck: Deck;
	readonly state: State;
	readonly size: Size;
	readonly theme: Theme;
	readonly words?: Words | undefined;
};

/** The speaker's notes beside or under the stage. */
export function Notes({deck, state, size, theme, words}: NotesProps): ReactNode {
	return <Rows grid={paintNotes(state, deck, size, theme, words)} />;
}
