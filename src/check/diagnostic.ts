import {
	english,
	type MessageDescriptor,
	type MessageId,
	type Messages,
	type MessageValues,
} from '../messages/messages.ts';

/** A place in a file; line and column are 1-based. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};

/** Something that an author should know about a deck. An error keeps the deck from being shown. */
export type Diagnostic = {
	readonly severity: Severity;
	/** One line, in English: what is wrong and what to do. */
	readonly message: string;
	/** What the message says, for those who say it in another language. */
	readonly descriptor?: MessageDescriptor;
	/** Absent where the trouble has no line, such as a missing folder; then the message names the path. */
	readonly position?: Position;
};

export type Severity = 'error' | 'warning';

/** A diagnostic that every language can say. */
export function diagnostic(severity: Severity, id: MessageId, values: MessageValues, position?: Position): Diagnostic {
	const message = english.format(id, values);
	return {severity, message, descriptor: {id, values}, ...(position === undefined ? {} : {position})};
}

/** A diagnostic on one line, as `file:line:column: severity: message`. */
export function diagnosticLine(
	{severity, message, descriptor: saying, position}: Diagnostic,
	messages: Messages = english,
): string {
	const text = saying === undefined ? message : messages.format(saying.id, saying.values);
	const line = `${messages.format(`severity.${severity}`)}: ${text}`;
	return position === undefined ? line : `${position.file}:${position.line}:${position.column}: ${line}`;
}
