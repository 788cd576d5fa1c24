import {type Context, createContext, Script} from 'node:vm';
import type {TimeLimit} from '../deck/deck-reader.ts';

/**
 * Runs an action that may never end, such as a regular expression that tries everything, for so many ms.
 * A worker thread could be ended too, but would have to load what the action needs once more; a script with a
 * `timeout` ends whatever runs inside it, regular expressions included (V8's TerminateExecution), for 0.1 ms.
 */
export const timeLimit: TimeLimit = (action, ms) => {
	let outcome: {readonly value: ReturnType<typeof action>} | undefined;
	const begun = process.cpuUsage();
	try {
		inScript(() => {
			outcome = {value: action()};
		}, ms);
	} catch (error) {
		if (!isTimeout(error)) throw error;
	}
	if (outcome !== undefined) return outcome;
	const {user, system} = process.cpuUsage(begun);
	return {spent: (user + system) / 1000};
};

let prepared: {readonly script: Script; readonly context: Context} | undefined;

function inScript(run: () => void, ms: number): void {
	prepared ??= {script: new Script('run()'), context: createContext({run})};
	prepared.context.run = run;
	prepared.script.runInContext(prepared.context, {timeout: ms});
}

/** Such an error is of the script's own realm, so it is no `Error` of this one. */
function isTimeout(error: unknown): boolean {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
