import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {folder} from './decks.ts';
import {type Figure, median} from './figure.ts';
import {cli, environment} from './programs.ts';

const leastRatio = 100;
const mostTime = 15_000;

/** How much faster than real time the flagship talk is recorded, from start to file, and how large that is. */
export async function recording(rounds: number): Promise<Figure[]> {
	const path = join(folder, 'flagship.cast');
	const times = Array.from({length: rounds}, () => {
		const began = performance.now();
		const args = [cli, 'record', '-o', path, '--format', 'v2'];
		const {status, stderr} = spawnSync(process.execPath, args, {env: environment, encoding: 'utf8'});
		if (status !== 0) throw new Error(`The flagship deck cannot be recorded: ${stderr}`);
		return performance.now() - began;
	});
	const file = readFileSync(path);
	const {duration} = JSON.parse(file.subarray(0, file.indexOf('\n')).toString());
	const value = median(times);
	const ratio = (duration * 1000) / value;
	return [
		{
			group: 'record',
			name: `flagship, ${Math.round(duration / 60)} minutes, 100x30`,
			value,
			unit: 'ms',
			against: 'real time',
			ratio,
			target: `≥ ${leastRatio} × real time, ≤ ${mostTime / 1000} s`,
			isMet: ratio >= leastRatio && value <= mostTime,
		},
		{
			group: 'record',
			name: 'bytes of a second of play',
			value: file.length / duration,
			unit: 'bytes',
			against: 'itself',
			ratio: 1,
		},
	];
}
