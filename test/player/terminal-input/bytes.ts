import type {InputToken} from '../../../src/player/terminal-input/input-token.ts';
import {createTokenizer} from '../../../src/player/terminal-input/tokenizer.ts';

/** Bytes of text; each character below U+0100 of a `latin1` text is one byte. */
export const bytes = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') =>
	Uint8Array.from(Buffer.from(text, encoding));

/** What comes of parts that arrive `pause` ms after each other, and of a long silence after them. */
export function told(parts: readonly (string | Uint8Array)[], pause = 0): readonly InputToken[] {
	const tokenizer = createTokenizer();
	const tokens: InputToken[] = [];
	let now = 0;
	for (const part of parts) {
		tokens.push(...tokenizer.expire(now));
		tokens.push(...tokenizer.feed(typeof part === 'string' ? bytes(part) : part, now));
		now += pause;
	}
	for (let silence = 0; silence < 3; silence++) tokens.push(...tokenizer.expire(now + 10_000));
	return joined(tokens);
}

/** The same as short words: keys in brackets, text as it is, pastes in braces. */
export function said(parts: string | readonly (string | Uint8Array)[], pause = 0): string {
	return told(typeof parts === 'string' ? [parts] : parts, pause)
		.map((token) => (token.type === 'key' ? `<${token.key}>` : token.type === 'paste' ? `{${token.text}}` : token.text))
		.join('');
}

/** Texts that follow each other are one, however they were read. */
function joined(tokens: readonly InputToken[]): readonly InputToken[] {
	const result: InputToken[] = [];
	for (const token of tokens) {
		const last = result.at(-1);
		if (token.type === 'text' && last?.type === 'text')
			result[result.length - 1] = {...last, text: last.text + token.text};
		else result.push(token);
	}
	return result;
}
