import type {State} from '../player/state.ts';
import type {Look} from '../stage/look.ts';
import type {Talk} from './talk.ts';

/** What every screen over the stage is given. */
export type ScreenProps = {readonly talk: Talk; readonly state: State; readonly look: Look};
