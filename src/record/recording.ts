import {difference} from '../cell/difference.ts';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {cursor, synchronizedUpdate} from '../cell/terminal-modes.ts';
import type {Theme} from '../theme/theme.ts';
import type {Rendering} from './options.ts';

/** Something that a terminal is sent, or a chapter that begins, at a time in whole ms. */
export type RecordingEvent = {
	readonly time: number;
	readonly kind: 'output' | 'marker';
	/** The text for the terminal, or the chapter's title. */
	readonly data: string;
};

/** What a terminal has to be sent, and when, to show a talk. */
export type Recording = {
	readonly title: string;
	readonly size: Size;
	readonly theme: Theme;
	/** In whole ms. */
	readonly duration: number;
	/** In order of time. No sequence and no grapheme goes over two of them. */
	readonly events: readonly RecordingEvent[];
};

const opening = `${cursor.hide}\x1b[0m\x1b[2J\x1b[H`;

/**
 * Records what was rendered. `onProgress` hears how far it is, from 0 to 1, after every frame.
 *
 * @example
 * ```js
 * import {asciicast, files, loadDeck, record, renderFrames} from 'morphdeck';
 *
 * const {deck} = await loadDeck('-', {reader: files, text: '# One\n\n---\n\n# Two'});
 * const recording = record(renderFrames(deck, {size: {width: 40, height: 10}, theme: 'day'}));
 * console.log(recording.events.filter(({kind}) => kind === 'marker').map(({data}) => data)); // → [ 'One', 'Two' ]
 * ```
 */
export function record(rendering: Rendering, onProgress: (part: number) => void = () => {}): Recording {
	const {title, size, theme, duration} = rendering;
	const events: RecordingEvent[] = [];
	let last: Grid | undefined;
	for (const {time, grid, marker} of rendering.frames) {
		const change = difference(last, grid);
		const data = `${last === undefined ? opening : ''}${synchronizedUpdate.begin}${change}${synchronizedUpdate.end}`;
		if (change !== '') events.push({time, kind: 'output', data});
		// After its screen: who seeks to the marker sees it.
		if (marker !== undefined) events.push({time, kind: 'marker', data: marker});
		last = grid;
		onProgress(duration === 0 ? 1 : Math.min(1, time / duration));
	}
	// The last screen stays for its time, and a terminal gets its cursor back, on the last row.
	events.push({time: duration, kind: 'output', data: `\x1b[${size.height};1H${cursor.show}`});
	return {title, size, theme, duration, events};
}
