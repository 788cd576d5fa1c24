import {lastWords} from './decks.ts';
import {type Figure, median, quantile} from './figure.ts';
import {ours, type Program, peers} from './programs.ts';
import {type Answer, Run} from './pty.ts';

/** Ten changes of slide, at 80x24. */
const changes = 10;

/** From a key to its first and last byte, and the bytes of a change of slide. */
export async function keys(rounds: number): Promise<Figure[]> {
	const answers = new Map<string, Answer[]>();
	const programs = [ours, ...peers];
	for (let round = 0; round < rounds; round++) {
		for (const program of programs.toSorted(() => Math.random() - 0.5)) {
			answers.set(program.name, [...(answers.get(program.name) ?? []), ...(await once(program))]);
		}
	}
	return programs.flatMap(({name}) => {
		const own = answers.get(name) ?? [];
		const mine = answers.get(ours.name) ?? [];
		const row = (what: string, unit: string, value: (all: readonly Answer[]) => number): Figure => ({
			group: what,
			name,
			value: value(own),
			unit,
			against: ours.name,
			ratio: value(own) / value(mine),
			...(name === ours.name && what === 'key to last byte, p95' ? {target: '< 16 ms', isMet: value(own) < 16} : {}),
		});
		return [
			row('key to first byte', 'ms', (all) => median(all.map(({first}) => first))),
			row('key to last byte', 'ms', (all) => median(all.map(({last}) => last))),
			row('key to last byte, p95', 'ms', (all) =>
				quantile(
					all.map(({last}) => last),
					0.95,
				),
			),
			row('bytes of a change of slide', 'bytes', (all) => median(all.map(({bytes}) => bytes))),
		];
	});
}

async function once({command, args, next}: Program): Promise<Answer[]> {
	const run = new Run(command, args, {columns: 80, rows: 24});
	await run.shows(lastWords(1));
	await run.rest(1000);
	// The first change also pays for what is loaded on demand.
	await run.press(next);
	const answers: Answer[] = [];
	for (let change = 0; change < changes; change++) answers.push(await run.press(next));
	await run.end();
	return answers.filter(({first}) => Number.isFinite(first));
}
