import {graphemes} from '../cell/width.ts';
import {type Diagnostic, diagnostic} from '../check/diagnostic.ts';
import {
	english,
	type MessageDescriptor,
	type MessageId,
	type Messages,
	type MessageValues,
} from '../messages/messages.ts';
import {keymap} from '../player/keymap.ts';

/** A key pressed at a time of the talk. */
export type Cue = {
	/** ms from the start. */
	readonly time: number;
	/** As in the key table, such as `right`, or a character. */
	readonly key: string;
	/** Where it stands in its file, 1-based. */
	readonly line: number;
};

/** Which key is pressed when. */
export type CueSheet = {
	/** In order of time. */
	readonly cues: readonly Cue[];
	/** When the talk is over, in ms; by itself after the last cue unless told. */
	readonly end?: number;
	/** Where it begins: a slide's number or id, or an era. */
	readonly from?: string;
};

/** Cues that do not go with the deck that they are for. */
export class CueError extends Error {
	/** What the message says, for those who say it in another language. */
	readonly descriptor: MessageDescriptor;
	/** 1-based, where the trouble has a line. */
	readonly line: number | undefined;

	constructor(descriptor: MessageDescriptor, line?: number) {
		super(english.format(descriptor.id, descriptor.values));
		this.descriptor = descriptor;
		this.line = line;
	}
}

/**
 * Reads a cue file: a line for each time, with a number of seconds (or `mm:ss`, both with decimals) and
 * the names of the keys pressed then, in order. `end TIME` says when the talk is over, `from SLIDE`
 * where it begins. Empty lines and those that begin with `#` are passed over. The first line that is
 * not understood comes back as a diagnostic.
 *
 *     from 3
 *     0:12.5 right
 *     14 g g
 *     end 20
 */
export function parseCues(text: string, file: string): CueSheet | Diagnostic {
	const cues: Cue[] = [];
	let rest: Omit<CueSheet, 'cues'> = {};
	for (const [index, content] of text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.entries()) {
		const [first = '', ...words] = content.trim().split(/\s+/);
		if (first === '' || first.startsWith('#')) continue;
		const line = index + 1;
		const problem = (id: MessageId, values: MessageValues = {}) =>
			diagnostic('error', id, values, {file, line, column: 1});
		if (first === 'from' && words[0] !== undefined) rest = {...rest, from: words.join(' ')};
		else {
			const time = milliseconds((first === 'end' ? words[0] : first) ?? '');
			if (time === undefined) return problem('cue.time', {written: first});
			if (time < (cues.at(-1)?.time ?? 0)) return problem('cue.order');
			if (rest.end !== undefined && time > rest.end) return problem('cue.pastEnd', {end: seconds(rest.end)});
			if (first === 'end') rest = {...rest, end: time};
			else if (words.length === 0) return problem('cue.keyMissing');
			const unknown = first === 'end' ? undefined : words.find((key) => !isKey(key));
			if (unknown !== undefined) return problem('cue.key', {key: unknown});
			if (first !== 'end') cues.push(...words.map((key) => ({time, key, line})));
		}
	}
	return {cues, ...rest};
}

/** A cue file that reads as this sheet; every time in seconds with ms. Its first line tells what it is for. */
export function writeCues({cues, end, from}: CueSheet, messages: Messages = english): string {
	const stamp = (time: number) => (time / 1000).toFixed(3);
	const lines = [
		`# ${messages.format('cue.heading')}`,
		...(from === undefined ? [] : [`from ${from}`]),
		...cues.map(({time, key}) => `${stamp(time)} ${key}`),
		...(end === undefined ? [] : [`end ${stamp(end)}`]),
	];
	return `${lines.join('\n')}\n`;
}

/** What is wrong with a cue later than the end of the talk, at `end` ms. */
export function pastEnd(end: number): MessageDescriptor {
	return {id: 'cue.pastEnd', values: {end: seconds(end)}};
}

function seconds(time: number): string {
	return String(Number((time / 1000).toFixed(3)));
}

function milliseconds(text: string): number | undefined {
	const match = /^(?:(\d{1,5}):)?(\d{1,6}(?:\.\d+)?)$/.exec(text);
	if (match === null) return undefined;
	return Math.round((Number(match[1] ?? 0) * 60 + Number(match[2])) * 1000);
}

const names = new Set(keymap.flatMap(({bindings}) => bindings.flatMap((binding) => binding.split(' '))));

function isKey(name: string): boolean {
	return names.has(name) || graphemes(name).length === 1;
}
