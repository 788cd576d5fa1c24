import {isOtherCharset} from '../charset.ts';
import type {ColourChoice} from './colour-depth.ts';

/** What the command line says about presenting. */
export type PresentFlags = {
	readonly lang?: string;
	readonly theme?: string;
	readonly from?: string;
	readonly speed: number;
	readonly autoplay?: true;
	readonly motion: 'full' | 'none';
	readonly ascii?: boolean;
	readonly ambiguous: 'narrow' | 'wide';
	readonly color: ColourChoice;
	readonly logCues?: string;
	/** Whether the file of `logCues` may replace one. */
	readonly force?: true;
};

/** What is so when the command line says nothing. */
export const defaults = {speed: 1, motion: 'full', ambiguous: 'narrow', color: 'auto'} as const satisfies PresentFlags;

/**
 * Whether only ASCII may draw: what the flag says, else so where the locale is one without UTF-8. The lines of Unicode
 * are ambiguous: where they would be two cells wide, nothing would meet.
 */
export function isAscii(
	{ascii, ambiguous}: Pick<PresentFlags, 'ascii' | 'ambiguous'>,
	env: NodeJS.ProcessEnv = process.env,
): boolean {
	return ambiguous === 'wide' || (ascii ?? isOtherCharset(env));
}
