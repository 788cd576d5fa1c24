import {sanitise, sanitiseLine} from '../check/sanitise.ts';
import {Failure} from './failure.ts';
import {tell} from './print.ts';

/**
 * Runs an action; what it throws becomes lines on standard error and an exit code. Nothing is thrown.
 * The stack is told only with DEBUG=morphdeck.
 */
export async function reportErrors(action: () => Promise<number>): Promise<number> {
	try {
		return await action();
	} catch (error) {
		const isDebugging = process.env.DEBUG === 'morphdeck';
		const stack = isDebugging && error instanceof Error ? `${sanitise(error.stack ?? '')}\n` : '';
		const lines = linesOf(error).map((line) => `${sanitiseLine(line)}\n`);
		await tell(lines.join('') + stack);
		return error instanceof Failure ? error.exitCode : 1;
	}
}

function linesOf(error: unknown): readonly string[] {
	if (error instanceof Failure) return error.lines;
	return [`morphdeck: ${error instanceof Error ? error.message : String(error)}`];
}
