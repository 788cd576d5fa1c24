/** A problem that its user can solve, told without a stack. Each line stands for itself. */
export class Failure extends Error {
	/** What the process ends with: 1 for a deck that cannot be shown, 2 for wrong usage. */
	readonly exitCode: number;
	readonly lines: readonly string[];

	constructor(lines: string | readonly string[], exitCode = 1) {
		super([lines].flat().join('\n'));
		this.lines = [lines].flat();
		this.exitCode = exitCode;
	}
}
