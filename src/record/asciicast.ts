import {hex} from '../cell/colour.ts';
import type {Recording, RecordingEvent} from './recording.ts';
import {terminalPalette} from './terminal-palette.ts';

/** The versions of the format that can be written. */
export const asciicastVersions = ['v3', 'v2'] as const;
export type AsciicastVersion = (typeof asciicastVersions)[number];

/** How a recording is written. */
export type AsciicastOptions = {
	readonly version: AsciicastVersion;
	/** Players shorten longer pauses to this many seconds. */
	readonly idleLimit?: number;
};

/**
 * A recording as an asciicast file (https://docs.asciinema.org/manual/asciicast/v3/). Version 2 counts
 * seconds from the start, version 3 from the event before; both on whole ms, so that nothing drifts.
 * Without a date in it: the same recording gives the same text.
 *
 * @example
 * ```js
 * import {asciicast, files, loadDeck, record, renderFrames} from 'morphdeck';
 *
 * const {deck} = await loadDeck('-', {reader: files, text: '# One'});
 * const recording = record(renderFrames(deck, {size: {width: 40, height: 10}, theme: 'day'}));
 * console.log(JSON.parse(asciicast(recording, {version: 'v2'}).split('\n')[0]).title); // → One
 * ```
 */
export function asciicast(recording: Recording, {version, idleLimit}: AsciicastOptions): string {
	const idle = idleLimit === undefined ? {} : {idle_time_limit: idleLimit};
	const header = version === 'v3' ? header3(recording, idle) : header2(recording, idle);
	let before = 0;
	const lines = recording.events.map((event) => {
		const line = eventLine(event, version === 'v3' ? before : 0);
		before = event.time;
		return line;
	});
	return `${[JSON.stringify(header), ...lines].join('\n')}\n`;
}

const terminal = 'xterm-256color';

function header2({title, size, theme, duration}: Recording, idle: object): object {
	return {
		version: 2,
		width: size.width,
		height: size.height,
		duration: seconds(duration),
		...idle,
		title,
		env: {TERM: terminal},
		theme: colours(theme),
	};
}

function header3({title, size, theme}: Recording, idle: object): object {
	return {
		version: 3,
		term: {cols: size.width, rows: size.height, type: terminal, theme: colours(theme)},
		...idle,
		title,
	};
}

function colours(theme: Recording['theme']): object {
	return {fg: hex(theme.text), bg: hex(theme.background), palette: terminalPalette(theme).map(hex).join(':')};
}

function eventLine({time, kind, data}: RecordingEvent, since: number): string {
	return JSON.stringify([seconds(time - since), kind === 'output' ? 'o' : 'm', data]);
}

function seconds(ms: number): number {
	return ms / 1000;
}
