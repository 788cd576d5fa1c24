/**
 * `npm run fuzz`: tries cases until the time is over or one fails. A case that fails is made small, and kept
 * in test/fuzz/cases/, where the tests try it from then on. `--minutes 5`, `--seed 7`, `--kind decks`.
 */
import {parseArgs} from 'node:util';
import {keep} from './kept.ts';
import {kinds} from './kinds.ts';
import {search} from './search.ts';

const {values} = parseArgs({
	options: {
		minutes: {type: 'string', default: '1'},
		seed: {type: 'string', default: String(Date.now() % 1_000_000)},
		kind: {type: 'string'},
	},
});
const chosen = [...kinds.values()].filter(({name}) => values.kind === undefined || values.kind === name);
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (chosen.length === 0 || !(minutes > 0) || !Number.isSafeInteger(seed)) {
	process.stderr.write(`--minutes and --seed are numbers, --kind is one of ${[...kinds.keys()].join(', ')}\n`);
	process.exit(2);
}

/** How many cases are tried between two looks at the clock. */
const batch = 100;
const end = performance.now() + minutes * 60_000;
let tried = 0;
process.stdout.write(`seed ${seed}\n`);
for (let next = seed; performance.now() < end; next++) {
	for (const kind of chosen) {
		const failure = await search(kind, next, batch);
		tried += batch;
		if (failure === undefined) continue;
		const name = keep({kind: kind.name, fault: failure.fault.split('\n')[0] ?? '', input: failure.input});
		process.stderr.write(`${failure.fault}\nseed ${next}, kind ${kind.name}: kept as test/fuzz/cases/${name}\n`);
		process.exit(1);
	}
}
process.stdout.write(`${tried} cases, and all holds\n`);
