import {difference} from '../cell/difference.ts';
import type {Grid} from '../cell/grid.ts';
import type {Session} from '../player/session.ts';
import {composeScreen, panes} from '../screen/panes.ts';
import {viewOf} from '../screen/view.ts';

/** Begins and ends an update that a terminal shows at once (DEC private mode 2026, "synchronized output"). */
const together = {begin: '\x1b[?2026h', end: '\x1b[?2026l'} as const;
const alternateScreen = {enter: '\x1b[?1049h', leave: '\x1b[?1049l'} as const;
const cursor = {hide: '\x1b[?25l', show: '\x1b[?25h'} as const;
/** Writes that only set modes of the terminal or of its keyboard: they touch no cell. */
const onlyModes = /^(?:\x1b\[\?[\d;]+[hl]|\x1b\[[<>?][\d;]*u)+$/;

/** The only one that writes cells on a terminal. */
export type Painter = {
	/**
	 * Takes the terminal and shows the talk's screen on it, at once. Gives what was written. Where a screen is
	 * `shown` there already, it stays until {@link settle}, and nothing is written.
	 */
	open(shown?: string): string;
	/**
	 * Says that the deck is whole. Gives the talk's screen as it is written to an empty terminal; it is not
	 * written again where it was shown already.
	 */
	settle(): string;
	/** Gives the terminal back as it was before {@link open}, where Ink does not. */
	close(): void;
	/** What Ink takes for the terminal: the modes it sets pass, and each of its frames is painted by differences. */
	readonly stream: NodeJS.WriteStream;
	/** Calls with what goes wrong while a later screen is painted. Without it that is thrown where nobody waits for it. */
	onFailure(call: (error: unknown) => void): void;
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
export function createPainter(session: Session, terminal: NodeJS.WriteStream): Painter {
	let shown: Grid | undefined;
	let isOurs = false;
	let isAsked = false;
	let kept: string | undefined;
	let fail: (error: unknown) => void = (error) => {
		throw error;
	};

	const paint = (): string => {
		isAsked = false;
		const {size} = session.store.getSnapshot();
		if (!isOurs || kept !== undefined || size.width !== terminal.columns || size.height !== terminal.rows) return '';
		const {screen, change} = next(shown);
		shown = screen;
		if (change !== '') terminal.write(change);
		return change;
	};
	const next = (before: Grid | undefined) => {
		const state = session.store.getSnapshot();
		const view = viewOf(session, state);
		const screen = composeScreen(panes(view), state.size);
		const {theme} = view.appearance;
		const options = {
			depth: session.depth,
			isAscii: session.isAscii,
			foreground: theme.text,
			background: theme.background,
		};
		const change = difference(before, screen, options);
		return {screen, change: change === '' ? '' : together.begin + change + together.end};
	};
	// The keys of one read all take effect before anything is painted.
	const ask = () => {
		if (isAsked) return;
		isAsked = true;
		queueMicrotask(() => {
			try {
				paint();
			} catch (error) {
				fail(error);
			}
		});
	};
	const forget = () => {
		shown = undefined;
		kept = undefined;
		ask();
	};

	const write = (data: string | Uint8Array, ...rest: unknown[]): boolean => {
		const given = typeof data === 'string' ? data : new TextDecoder().decode(data);
		// Entering a second time would make some terminals clear what is shown.
		const text = isOurs ? given.replace(alternateScreen.enter, '') : given;
		const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
		if (given !== '' && text === '') {
			if (done !== undefined) queueMicrotask(done);
			return true;
		}
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

	const release = session.store.subscribe(ask);
	terminal.on('resize', forget);
	return {
		open(already) {
			isOurs = true;
			shown = undefined;
			kept = already;
			if (already === undefined) terminal.write(alternateScreen.enter + cursor.hide);
			return paint();
		},
		settle() {
			const {screen, change} = next(undefined);
			if (change === kept) shown = screen;
			kept = undefined;
			return change;
		},
		close() {
			if (isOurs) terminal.write(cursor.show + alternateScreen.leave);
			isOurs = false;
		},
		stream: new Proxy(terminal, {
			get(target, name) {
				if (name === 'write') return write;
				const value: unknown = Reflect.get(target, name, target);
				return typeof value === 'function' ? value.bind(target) : value;
			},
		}),
		onFailure(call) {
			fail = call;
		},
		dispose() {
			release();
			terminal.off('resize', forget);
			isOurs = false;
		},
	};
}
