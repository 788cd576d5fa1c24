import {english, type MessageId, type Saying, type Values, type Words} from '../words/words.ts';

/** A place in a file; line and column are 1-based. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};

/** Something that an author should know about a deck. An error keeps the deck from being shown. */
export type Diagnostic = {
	readonly severity: Severity;
	/** One line, in English: what is wrong and what to do. */
	readonly message: string;
	/** What the message says, for those who say it in another language. */
	readonly saying?: Saying;
	/** Absent where the trouble has no line, such as a missing folder; then the message names the path. */
	readonly position?: Position;
};

export type Severity = 'error' | 'warning';

/** A diagnostic that every language can say. */
export function diagnostic(severity: Severity, id: MessageId, values: Values, position?: Position): Diagnostic {
	const message = english.say(id, values);
	return {severity, message, saying: {id, values}, ...(position === undefined ? {} : {position})};
}

/** A diagnostic on one line, as `file:line:column: severity: message`. */
export function diagnosticLine({severity, message, saying, position}: Diagnostic, words: Words = english): string {
	const text = saying === undefined ? message : words.say(saying.id, saying.values);
	const line = `${words.say(`severity.${severity}`)}: ${text}`;
	return position === undefined ? line : `${position.file}:${position.line}:${position.column}: ${line}`;
}
