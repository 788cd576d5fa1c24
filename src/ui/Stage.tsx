import {type ReactNode, useMemo} from 'react';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/slide.ts';
import {type State, transition} from '../player/state.ts';
import {frame} from '../stage/frame.ts';
import type {Look} from '../stage/look.ts';
import {Rows} from './Rows.tsx';

export type StageProps = {
	readonly deck: Deck;
	readonly state: State;
	readonly size: Size;
	readonly look: Look;
};

/** The slide, at this moment of the talk. */
export function Stage({deck, state, size, look}: StageProps): ReactNode {
	const {width, height} = size;
	const {at} = state;
	const running = transition(state);
	const from = running?.from;
	const t = running?.t ?? 1;
	const grid = useMemo(() => {
		const view = from === undefined ? {deck, at} : {deck, at, transition: {from, t}};
		return frame(view, {width, height}, look);
	}, [deck, at, from, t, width, height, look]);
	return <Rows grid={grid} />;
}
