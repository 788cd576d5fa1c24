import {
	english,
	type MessageDescriptor,
	type MessageId,
	type Messages,
	type MessageValues,
} from '../messages/messages.ts';
import {sanitiseLine} from './sanitise.ts';

/** A position in a file; line and column are 1-based. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};

/** With an error there is nothing to show; a warning tells what is shown otherwise than it was meant. */
export type Severity = 'error' | 'warning';

/** Something that an author should know, wherever it stands. */
export type Finding = {
	readonly severity: Severity;
	/** One line, in English: what is wrong and what to do. */
	readonly message: string;
	/** The same, for those who say it in another language. */
	readonly descriptor: MessageDescriptor;
};

/** A finding in a file. What has only a path in data yet is a {@link Problem}. */
export type Diagnostic = Finding & {
	/** Absent where the trouble has no line, such as a missing folder; then the message names the path. */
	readonly position?: Position;
};

/**
 * A diagnostic that every language can say.
 *
 * @example
 * diagnostic('error', 'deck.duplicateId', {id: 'intro'}, {file: 'talk.md', line: 7, column: 1});
 */
export function diagnostic(severity: Severity, id: MessageId, values: MessageValues, position?: Position): Diagnostic {
	return {...finding(severity, {id, values}), ...(position === undefined ? {} : {position})};
}

/** A finding with its message in English. */
export function finding(severity: Severity, descriptor: MessageDescriptor): Finding {
	return {severity, message: sanitiseLine(english.format(descriptor.id, descriptor.values)), descriptor};
}

/**
 * A diagnostic on one line, as `file:line:column: severity: message`. Whatever a file or a key is called, it makes no
 * second one.
 *
 * @example
 * ```js
 * import {diagnosticLine, readDiagram} from 'morphdeck/diagram';
 *
 * const {diagnostics} = readDiagram('rows: [[guest]]\nboxs: {}', 'kitchen.yaml');
 * console.log(diagnosticLine(diagnostics[0])); // → kitchen.yaml:2:1: warning: unknown key "boxs"; did you mean "boxes"?
 * ```
 */
export function diagnosticLine({severity, descriptor, position}: Diagnostic, messages: Messages = english): string {
	const line = `${messages.format(`severity.${severity}`)}: ${messages.format(descriptor.id, descriptor.values)}`;
	return sanitiseLine(position === undefined ? line : `${position.file}:${position.line}:${position.column}: ${line}`);
}
