import {sanitiseLine} from '../check/sanitise.ts';

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

/**
 * Runs an action; what it throws becomes lines on standard error and an exit code. Nothing is thrown.
 * The stack is told only with DEBUG=morphdeck.
 */
export async function reportErrors(action: () => Promise<number>): Promise<number> {
	try {
		return await action();
	} catch (error) {
		const isDebugging = process.env.DEBUG === 'morphdeck';
		const stack = isDebugging && error instanceof Error ? `${error.stack ?? ''}\n` : '';
		process.stderr.write(
			linesOf(error)
				.map((line) => `${sanitiseLine(line)}\n`)
				.join('') + stack,
		);
		return error instanceof Failure ? error.exitCode : 1;
	}
}

function linesOf(error: unknown): readonly string[] {
	if (error instanceof Failure) return error.lines;
	return [`morphdeck: ${error instanceof Error ? error.message : String(error)}`];
}
