/**
 * `npm run bench`: measures the built program against bare Node and against its peers (see peers.sh),
 * prints one table and writes bench/results/latest.json. `--quick` takes a few rounds only; a name
 * (startup, keys, morphs, scale, memory, record) takes that part alone.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, release, type} from 'node:os';
import {join} from 'node:path';
import {bundle} from '../build/bundle.ts';
import {isStale} from '../build/stale.ts';
import {folder} from './decks.ts';
import {type Figure, table} from './figure.ts';
import {keys} from './keys.ts';
import {memory} from './memory.ts';
import {morphs} from './morphs.ts';
import {absent} from './programs.ts';
import {recording} from './record.ts';
import {scale} from './scale.ts';
import {startup} from './startup.ts';

const isQuick = process.argv.includes('--quick');
const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
	startup: () => startup(isQuick ? 3 : 11),
	keys: () => keys(isQuick ? 1 : 3),
	morphs: () => morphs(isQuick ? 3 : 12),
	scale: () => scale(isQuick ? 1 : 5),
	memory: () => memory(isQuick ? 500 : 10_000),
	record: () => recording(isQuick ? 1 : 5),
};
const named = Object.keys(parts).filter((name) => process.argv.includes(name));

if (isStale()) await bundle();
const began = performance.now();
const figures: Figure[] = [];
try {
	for (const [name, measure] of Object.entries(parts)) {
		if (named.length > 0 && !named.includes(name)) continue;
		const start = performance.now();
		figures.push(...(await measure()));
		process.stderr.write(`${name}: ${Math.round((performance.now() - start) / 1000)} s\n`);
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${type()} ${release()}, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
const results = join(import.meta.dirname, 'results');
mkdirSync(results, {recursive: true});
writeFileSync(join(results, 'latest.json'), `${JSON.stringify({date, machine, absent, figures}, undefined, '\t')}\n`);
const lines = [
	table(figures),
	'',
	`${date}, ${machine}, in ${Math.round((performance.now() - began) / 1000)} s`,
	...(absent.length > 0 ? [`Not installed, so not compared: ${absent.join(', ')} (bench/peers.sh installs them)`] : []),
];
process.stdout.write(`${lines.join('\n')}\n`, () => process.exit());
