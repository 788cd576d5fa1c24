import {graphemes} from '../../cell/width.ts';
import type {Action} from '../action.ts';
import type {InputToken} from './input-token.ts';

/** What the talk is told of a token: each grapheme of a text is a key, and pasted text is one thing. */
export function tokenActions(token: InputToken): readonly Action[] {
	if (token.type === 'paste') return [token];
	const keys = token.type === 'key' ? [token.key] : graphemes(token.text).map((key) => (key === ' ' ? 'space' : key));
	return keys.map((key) => ({type: 'key', key}));
}
