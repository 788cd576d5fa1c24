import type {Grid} from '../cell/grid.ts';
import type {AnsiOptions} from '../cell/pen.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Session} from '../player/session.ts';
import {type Pane, panes} from '../screen/panes.ts';
import {viewOf} from '../screen/view.ts';

/** All that is on the screen: panes in painting order, on a screen of a size, and how their cells are written. */
type Screen = {readonly panes: readonly Pane[]; readonly size: Size; readonly options: AnsiOptions};

/** The screen of a session, for React and for what comes before it. */
export type ScreenStore = {
	/** The same object until something else is to be seen. Throws what went wrong while it was painted. */
	readonly getSnapshot: () => Screen;
	/** Calls when something else is to be seen; gives back what ends that. */
	readonly subscribe: (onChange: () => void) => () => void;
	/** Paints at once, where something else than the state has changed, such as the deck. */
	readonly refresh: () => void;
};

/**
 * Paints a session's panes whenever its state has changed, once for all keys of one read. Painting happens
 * here, before React renders: it is the same before Ink has been loaded, and the big titles in it are drawn
 * by Ink, which cannot render one thing inside of another. A pane that looks as before stays the same object.
 */
export function createScreenStore(session: Session): ScreenStore {
	const watchers = new Set<() => void>();
	let isAsked = false;
	let painted = attempt(session);
	const refresh = () => {
		isAsked = false;
		const before = painted;
		painted = attempt(session, before.screen);
		if (painted.screen === undefined || painted.screen !== before.screen) for (const watch of watchers) watch();
	};
	session.store.subscribe(() => {
		if (isAsked) return;
		isAsked = true;
		queueMicrotask(refresh);
	});
	return {
		refresh,
		getSnapshot() {
			if (painted.screen === undefined) throw painted.error;
			return painted.screen;
		},
		subscribe(onChange) {
			watchers.add(onChange);
			return () => watchers.delete(onChange);
		},
	};
}

type Attempt = {readonly screen: Screen; readonly error?: never} | {readonly screen?: never; readonly error: unknown};

function attempt(session: Session, before?: Screen): Attempt {
	try {
		return {screen: paint(session, before)};
	} catch (error) {
		return {error};
	}
}

function paint(session: Session, before: Screen | undefined): Screen {
	const state = session.store.getSnapshot();
	const view = viewOf(session, state);
	const {text: foreground, background} = view.appearance.theme;
	const current = panes(view).map((pane) => before?.panes.find((other) => isSamePane(pane, other)) ?? pane);
	if (before !== undefined && isSameScreen(before, current, state.size, {foreground, background})) return before;
	return {
		panes: current,
		size: state.size,
		options: {depth: session.depth, isAscii: session.isAscii, foreground, background},
	};
}

function isSamePane(pane: Pane, other: Pane): boolean {
	const {area} = pane;
	return (
		other.name === pane.name && area.x === other.area.x && area.y === other.area.y && isSame(pane.grid, other.grid)
	);
}

function isSame(grid: Grid, other: Grid): boolean {
	return grid === other || grid.equals(other);
}

function isSameScreen(
	{panes, size, options}: Screen,
	current: readonly Pane[],
	{width, height}: Size,
	{foreground, background}: Pick<AnsiOptions, 'foreground' | 'background'>,
): boolean {
	return (
		size.width === width &&
		size.height === height &&
		options.foreground === foreground &&
		options.background === background &&
		panes.length === current.length &&
		panes.every((pane, index) => pane === current[index])
	);
}
