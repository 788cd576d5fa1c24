import fc from 'fast-check';
import type {Kind} from './kind.ts';

/** A case that failed, as small as it could be made. */
export type Failure<Input> = {readonly input: Input; readonly fault: string; readonly seed: number};

/** How many smaller inputs are tried after the generator's own. */
const mostTries = 1500;

/** Tries so many cases from a seed; gives the first that fails, made small. */
export async function search<Input>(
	{inputs, holds, smaller}: Kind<Input>,
	seed: number,
	count: number,
): Promise<Failure<Input> | undefined> {
	const property = fc.asyncProperty(inputs, async (input) => holds(input));
	const {counterexample} = await fc.check(property, {seed, numRuns: count});
	if (counterexample === null) return undefined;
	let [input] = counterexample;
	let fault = await faultOf(input, holds);
	let tries = 0;
	for (let isSmaller = smaller !== undefined; isSmaller && tries < mostTries; ) {
		isSmaller = false;
		for (const candidate of smaller?.(input) ?? []) {
			if (++tries > mostTries) break;
			const found = await faultOf(candidate, holds);
			if (found === undefined || kindOf(found) !== kindOf(fault ?? '')) continue;
			[input, fault, isSmaller] = [candidate, found, true];
			break;
		}
	}
	return {input, fault: fault ?? 'It failed once, and not again', seed};
}

/** What is wrong with an input, in the words of what was thrown; undefined when all holds. */
export async function faultOf<Input>(input: Input, holds: Kind<Input>['holds']): Promise<string | undefined> {
	try {
		await holds(input);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message || error.stack || error.name : String(error);
	}
}

/** The beginning of a fault, by which it is the same fault in a smaller input. */
function kindOf(fault: string): string {
	return fault.slice(0, 12);
}
