import type {Paste} from './paste.ts';

/** ms after which an Escape by itself is the key: terminals send a sequence at once, slow links may not. */
export const escapeWait = 40;
/** ms after its last byte at which a sequence that has not ended is given up. */
export const sequenceWait = 200;
/** ms after its last byte at which a string or a paste that has not ended is given up. */
export const contentWait = 1000;

/** What has begun. `isLate`: its Escape has been told as a key, because the rest took so long. */
export type Begun =
	| {readonly kind: 'nothing'}
	| {readonly kind: 'escape'}
	| {readonly kind: 'csi' | 'ss3'; body: string; readonly isLate: boolean}
	/** Three bytes: a button, a column and a row. */
	| {readonly kind: 'x10-mouse'; readonly bytes: number[]}
	| {
			readonly kind: 'string';
			readonly introducer: string;
			readonly isLate: boolean;
			isEmpty: boolean;
			hasEscape: boolean;
			isInterrupted: boolean;
	  }
	| {readonly kind: 'paste'; readonly paste: Paste};

/** How long what has begun may take to go on, in ms. */
export function waitFor(begun: Begun, isInCharacter: boolean): number | undefined {
	if (begun.kind === 'nothing') return isInCharacter ? sequenceWait : undefined;
	if (begun.kind === 'escape') return escapeWait;
	const isContent = begun.kind === 'paste' || (begun.kind === 'string' && !begun.isEmpty);
	return isContent ? contentWait : sequenceWait;
}
