/** A place in a file; line and column are 1-based. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};

/** Something that an author should know about a deck. An error keeps the deck from being shown. */
export type Diagnostic = {
	readonly severity: 'error' | 'warning';
	/** One line: what is wrong and what to do. */
	readonly message: string;
	/** Absent where the trouble has no line, such as a missing folder; then the message names the path. */
	readonly position?: Position;
};
