import {difference} from '../cell/difference.ts';
import type {Grid} from '../cell/grid.ts';
import type {AnsiOptions} from '../cell/pen.ts';
import {synchronizedUpdate} from '../cell/terminal-modes.ts';
import {windowSize} from './window-size.ts';

/** A terminal's screen, as far as writing on it goes. */
export type ScreenOutput = {
	/** Its size in cells. */
	readonly output: {readonly columns: number; readonly rows: number};
	readonly isOurs: boolean;
	write(text: string): void;
	/** Says who fills it whenever it is empty, or of another size. */
	onEmpty(fill: () => void): void;
};

/** The only one that writes cells on a terminal. */
export type ScreenWriter = {
	/**
	 * Shows a screen from now on. What differs from the one before is written at once; nothing while the
	 * terminal is somebody else's, or of another size than the screen.
	 */
	show(screen: Grid, options: AnsiOptions): void;
	/** The last screen as it is written to an empty terminal. */
	text(): string;
	/** Shows a screen in the place of the text that the writer was created with. Gives its own text. */
	settle(screen: Grid, options: AnsiOptions): string;
};

/**
 * Writes screens by what differs between two of them, each as one update that a terminal shows at once. A
 * terminal may show a text already that was written before there was a writer: it stays until
 * {@link ScreenWriter.settle}, and is not written again where it was the right one.
 */
export function createScreenWriter(terminal: ScreenOutput, alreadyShown?: string): ScreenWriter {
	let held = alreadyShown;
	let shown: Written | undefined;
	let last: Written | undefined;

	const write = () => {
		if (last === undefined || held !== undefined || !terminal.isOurs) return;
		const {width, height} = windowSize(terminal.output);
		if (last.screen.width !== width || last.screen.height !== height) return;
		const text = update(shown, last);
		shown = last;
		if (text !== '') terminal.write(text);
	};
	const text = () => (last === undefined ? '' : update(undefined, last));
	terminal.onEmpty(() => {
		shown = undefined;
		held = undefined;
		write();
	});
	return {
		show(screen, options) {
			last = {screen, options};
			write();
		},
		text,
		settle(screen, options) {
			last = {screen, options};
			const whole = text();
			if (whole === held) shown = last;
			held = undefined;
			write();
			return whole;
		},
	};
}

/** A screen, and how its cells are written. */
type Written = {readonly screen: Grid; readonly options: AnsiOptions};

function update(before: Written | undefined, {screen, options}: Written): string {
	const change = difference(before?.screen, screen, options, before?.options);
	return change === '' ? '' : synchronizedUpdate.begin + change + synchronizedUpdate.end;
}
