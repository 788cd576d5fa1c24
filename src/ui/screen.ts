import type {Deck} from '../deck/slide.ts';
import type {State} from '../player/state.ts';
import type {Look} from '../stage/look.ts';

/** What every screen over the stage is given. */
export type ScreenProps = {readonly deck: Deck; readonly state: State; readonly look: Look};
