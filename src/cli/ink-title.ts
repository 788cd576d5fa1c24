import {type BigTitle, bigTitles} from '../ui/big-title/big-title.ts';
import {inkParts} from '../ui/big-title/ink-parts.ts';
import {readPixels} from './title-cache.ts';

/** Draws big titles where nobody waits for a first frame. */
export const bigTitle: BigTitle = bigTitles(inkParts, readPixels);
