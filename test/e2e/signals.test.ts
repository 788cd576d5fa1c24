import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {folder} from '../support/run.ts';
import {seeded} from '../support/seeded.ts';
import {open} from '../support/terminal.ts';
import {small} from './talk.ts';

const count = 60;
/** At once: as many as leave each of them time to be quick. */
const lanes = 4;
/** Within ms of the first frame. */
const latest = 300;
const codes = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130, SIGQUIT: 131} as const;
/** A shell sees a signal where there is no code; both say the same to who waits. */
const numbers = {SIGTERM: 15, SIGHUP: 1, SIGINT: 2, SIGQUIT: 3} as const;

test('no signal is lost from a kept first frame on, whenever it comes', async () => {
	const cwd = folder({'deck.md': small});
	const options = {args: ['deck.md'], cwd, env: {XDG_CACHE_HOME: `${cwd}/cache`}};
	const first = await open(options);
	await first.until((screen) => screen.includes('1/4'));
	await sleep(1500);
	first.press('q');
	await first.exit();
	const random = seeded(411);
	const names = Object.keys(codes) as Array<keyof typeof codes>;
	const all = Array.from({length: count}, (_, index) => ({
		signal: names[index % names.length] as keyof typeof codes,
		wait: Math.floor(random() * latest),
	}));
	const run = async () => {
		for (let next = all.pop(); next !== undefined; next = all.pop()) {
			const {signal, wait} = next;
			const t = await open(options);
			await t.until((screen) => screen.includes('1/4'));
			await sleep(wait);
			t.kill(signal);
			const exit = await t.exit(10_000);
			expect(exit.code === codes[signal] || exit.signal === numbers[signal], `${signal} after ${wait} ms`).toBe(true);
			expect([t.alternate, t.cursorVisible], `${signal} after ${wait} ms`).toEqual([false, true]);
			t.close();
		}
	};
	await Promise.all(Array.from({length: lanes}, run));
}, 120_000);
