/** What a person did at the terminal. Nothing else that a terminal sends is told. */
export type InputToken =
	/** A key without text, by its name: `right`, `shift-right`, `ctrl-n`, `f5`; a notch of the wheel is one, too. */
	| {readonly type: 'key'; readonly key: string}
	/** Typed text, of printable characters only: as much as came at once. */
	| {readonly type: 'text'; readonly text: string}
	/** Text put in at once from the clipboard. Its only control characters are tabs and line breaks. */
	| {readonly type: 'paste'; readonly text: string};
