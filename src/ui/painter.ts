import {difference} from '../cell/difference.ts';
import type {Grid} from '../cell/grid.ts';
import {paintScreen} from './paint/screen.ts';
import {lookIn, type Talk} from './talk.ts';

/** Begins and ends an update that a terminal shows at once (DEC private mode 2026, "synchronized output"). */
const together = {begin: '\x1b[?2026h', end: '\x1b[?2026l'} as const;
const alternateScreen = {enter: '\x1b[?1049h', leave: '\x1b[?1049l'} as const;
/** Writes that only set modes of the terminal or of its keyboard: they touch no cell. */
const onlyModes = /^(?:\x1b\[\?[\d;]+[hl]|\x1b\[[<>?][\d;]*u)+$/;

/** The only one that writes cells on a terminal. */
export type Painter = {
	/** What Ink takes for the terminal: the modes it sets pass, and each of its frames is painted by differences. */
	readonly stream: NodeJS.WriteStream;
	/** Ends the painting; Ink may still restore the terminal. */
	dispose(): void;
};

/**
 * Paints a talk on a terminal by what differs between two screens, at every change of its state: at once
 * when a key is pressed, and for each frame of a morph, without laying anything out anew. Ink keeps the
 * terminal's modes, its input and its own tree; of the frames that it would write it is only taken that
 * there is something to show. Nothing is painted while the terminal is somebody else's, or of another
 * size than the talk was told.
 */
export function createPainter(talk: Talk, terminal: NodeJS.WriteStream): Painter {
	let shown: Grid | undefined;
	let isOurs = false;
	let isAsked = false;

	const paint = () => {
		isAsked = false;
		const state = talk.store.getSnapshot();
		if (!isOurs || state.size.width !== terminal.columns || state.size.height !== terminal.rows) return;
		const look = lookIn(talk, state);
		const screen = paintScreen(state, talk.editions.of(state), look);
		const {theme} = look;
		const options = {depth: talk.depth, isAscii: talk.isAscii, foreground: theme.text, background: theme.background};
		const change = difference(shown, screen, options);
		shown = screen;
		if (change !== '') terminal.write(together.begin + change + together.end);
	};
	// The keys of one read all take effect before anything is painted.
	const ask = () => {
		if (isAsked) return;
		isAsked = true;
		queueMicrotask(paint);
	};
	const forget = () => {
		shown = undefined;
		ask();
	};

	const write = (data: string | Uint8Array, ...rest: unknown[]): boolean => {
		const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
		const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
		if (text === '' || (onlyModes.test(text) && text !== together.begin && text !== together.end)) {
			if (text.includes(alternateScreen.leave)) isOurs = false;
			const result = terminal.write(text, done);
			if (text.includes(alternateScreen.enter)) {
				isOurs = true;
				forget();
			}
			return result;
		}
		ask();
		if (done !== undefined) queueMicrotask(done);
		return true;
	};

	const release = talk.store.subscribe(ask);
	terminal.on('resize', forget);
	return {
		stream: new Proxy(terminal, {
			get(target, name) {
				if (name === 'write') return write;
				const value: unknown = Reflect.get(target, name, target);
				return typeof value === 'function' ? value.bind(target) : value;
			},
		}),
		dispose() {
			release();
			terminal.off('resize', forget);
			isOurs = false;
		},
	};
}
