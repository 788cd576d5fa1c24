import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {lastWords} from './decks.ts';
import {type Figure, median} from './figure.ts';
import {cli, ours, root} from './programs.ts';
import {Run} from './pty.ts';

/**
 * Changes of slide, without a pause between them, after which V8's young generation is as large as it gets
 * (16 MB twice): until then it doubles from time to time, whatever the program keeps.
 */
const warmUp = 15_000;

/** Resident memory against a bare Node that waits, and what `changes` changes of slide add. Linux only. */
export async function memory(changes: number): Promise<Figure[]> {
	const bare = new Run(process.execPath, ['-e', 'setTimeout(() => {}, 60000); console.log("here")']);
	await bare.shows('here');
	await bare.rest(500);
	const node = resident(bare.pid);
	await bare.end();
	const flagship = new Run(process.execPath, [cli, join(root, 'slides'), '--motion', 'none']);
	await flagship.shows(' 1/');
	await flagship.rest(2000);
	const start = resident(flagship.pid);
	await flagship.end();
	const run = new Run(ours.command, ours.args);
	await run.shows(lastWords(1));
	await run.rest(1500);
	// What is new and not yet collected comes and goes by megabytes: a reading in the middle of five.
	const walk = async (count: number) => {
		const readings: number[] = [];
		for (let done = 1; done <= count; done++) {
			await run.tap(done % 38 < 19 ? ']' : '[');
			if (count - done < 5 * 200 && (count - done) % 200 === 0) readings.push(resident(run.pid));
		}
		return median(readings);
	};
	const before = await walk(warmUpOf(changes));
	const after = await walk(changes);
	await run.end();
	const ratio = (after - before) / before;
	return [
		{group: 'memory', name: '`node -e 0`', value: node, unit: 'MB', against: 'itself', ratio: 1},
		{
			group: 'memory',
			name: 'flagship at start',
			value: start,
			unit: 'MB',
			against: '`node -e 0`',
			ratio: start / node,
			target: '≤ 2.5 ×',
			isMet: start / node <= 2.5,
		},
		{
			group: 'memory',
			name: `growth over ${changes.toLocaleString('en')} changes`,
			value: after - before,
			unit: 'MB',
			against: `after the first ${warmUpOf(changes).toLocaleString('en')}`,
			ratio,
			target: '< 2 %',
			isMet: ratio < 0.02,
		},
	];
}

function resident(pid: number): number {
	return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function warmUpOf(changes: number): number {
	return Math.min(warmUp, 2 * changes);
}
