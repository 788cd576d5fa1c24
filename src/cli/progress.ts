import {tell} from './print.ts';

/** ms between two drawings. */
const interval = 100;
/** Of the bar, in cells. */
const width = 30;

/** A bar for long work on one line of standard error. */
export type Progress = {
	/** Shows how far the work is, 0 to 1. */
	show(part: number): void;
	/** Clears the line. */
	end(): void;
};

/** Starts a bar with a word before it. Where standard error is no terminal nothing is ever written. */
export function progress(word: string): Progress {
	if (!process.stderr.isTTY || process.env.TERM === 'dumb') return {show: () => {}, end: () => {}};
	let drawn = performance.now();
	let isDrawn = false;
	return {
		show(part) {
			if (performance.now() - drawn < interval) return;
			drawn = performance.now();
			isDrawn = true;
			const full = Math.round(part * width);
			void tell(`\r${word} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(part * 100)} %`);
		},
		end() {
			if (isDrawn) void tell('\r\x1b[K');
		},
	};
}
