import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {sanitise} from '../check/sanitise.ts';
import type {MessageId} from '../messages/messages.ts';

/** The most that a file of a deck may hold, in bytes. */
export const fileLimit = 5 * 1024 * 1024;

export type TextResult = {readonly text: string} | {readonly problem: Diagnostic};

/**
 * A file's bytes as safe text: UTF-8 with or without a byte order mark, line ends as `\n`, control
 * characters replaced, and letters that come in parts put together (NFC). Lines and columns are those of the file. A file that is too large, holds NUL
 * bytes or is no UTF-8 gives a problem instead.
 */
export function decode(bytes: Uint8Array, file: string): TextResult {
	if (bytes.length > fileLimit)
		return {problem: diagnostic('error', 'file.large', {file: sanitise(file), limit: fileLimit / 1024 / 1024})};
	const start = {file, line: 1, column: 1};
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (isUtf16) return refuse('file.utf16', start);
	const nul = bytes.indexOf(0);
	if (nul >= 0) return refuse('file.binary', start);
	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return {text: sanitise(text.replace(/\r\n?/g, '\n').normalize('NFC'))};
	} catch {
		return refuse('file.notUtf8', start);
	}
}

function refuse(id: MessageId, position: Position): TextResult {
	return {problem: diagnostic('error', id, {file: sanitise(position.file)}, position)};
}
