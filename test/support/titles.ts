import {bigTitles} from '../../src/ui/big-title/big-title.ts';
import {inkParts} from '../../src/ui/big-title/ink-parts.ts';
import {pixels} from '../ui/pixels.ts';

/** Draws big titles in the letters that come with the code, which are Latin. */
export const bigTitle = bigTitles(inkParts, () => undefined);

/** Draws them in Hangul as well. */
export const withHangul = bigTitles(inkParts, () => pixels);
