import type {Diagnostic} from './diagnostic.ts';
import {sanitise} from './sanitise.ts';

/** The most that a file of a deck may hold, in bytes. */
export const fileLimit = 5 * 1024 * 1024;

export type TextResult = {readonly text: string} | {readonly problem: Diagnostic};

/**
 * A file's bytes as safe text: UTF-8 with or without a byte order mark, line ends as `\n`, control
 * characters replaced. Lines and columns are those of the file. A file that is too large, holds NUL
 * bytes or is no UTF-8 gives a problem instead.
 */
export function decode(bytes: Uint8Array, file: string): TextResult {
	if (bytes.length > fileLimit)
		return refuse(file, `is larger than ${fileLimit / 1024 / 1024} MB; split it into chapters`);
	const start = {file, line: 1, column: 1};
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (isUtf16) return refuse(file, 'is UTF-16; save it as UTF-8', start);
	const nul = bytes.indexOf(0);
	if (nul >= 0) return refuse(file, 'is a binary file; a deck is Markdown text in UTF-8', start);
	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return {text: sanitise(text.replace(/\r\n?/g, '\n'))};
	} catch {
		return refuse(file, 'is not UTF-8 text; a deck is Markdown text in UTF-8', start);
	}
}

function refuse(file: string, what: string, position?: Diagnostic['position']): TextResult {
	const message = `${sanitise(file)} ${what}`;
	return {problem: position ? {severity: 'error', message, position} : {severity: 'error', message}};
}
