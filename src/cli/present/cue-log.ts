import {graphemes} from '../../cell/width.ts';
import type {Action} from '../../player/action.ts';
import type {Session} from '../../player/session.ts';
import type {Cue, CueSheet} from '../../record/cues.ts';

/** A talk whose keys are written down. */
export type CueLog = {
	/** To be shown in place of the talk. */
	readonly session: Session;
	/** The keys until now, and now as the end. */
	sheet(): CueSheet;
};

/** Writes down the keys of a talk, with their times from now on. What only ends or suspends it is left out. */
export function logCues(session: Session): CueLog {
	const {store, clock} = session;
	const start = clock.now();
	const passed = () => Math.round(clock.now() - start);
	const from = String(store.getSnapshot().at.slide + 1);
	const cues: Cue[] = [];
	let isEnd = false;
	store.onEffect(({type}) => {
		isEnd ||= type === 'quit' || type === 'suspend';
	});
	const dispatch = (action: Action) => {
		const keys = keysOf(action, session);
		const time = passed();
		isEnd = false;
		store.dispatch(action);
		if (!isEnd) cues.push(...keys.map((key) => ({time, key, line: cues.length + 1})));
	};
	return {session: {...session, store: {...store, dispatch}}, sheet: () => ({cues: [...cues], from, end: passed()})};
}

/** Text put into a search at once is as good as typed. */
function keysOf(action: Action, {store}: Session): readonly string[] {
	if (action.type === 'key') return [action.key];
	if (action.type !== 'paste' || store.getSnapshot().mode !== 'search') return [];
	const text = action.text.split(/[\r\n]/)[0] ?? '';
	return graphemes(text).map((grapheme) => (grapheme === ' ' ? 'space' : grapheme));
}
