import {type ReactNode, useMemo} from 'react';
import type {Grid} from '../cell/grid.ts';
import {stepsOf} from '../player/moment.ts';
import {frame} from '../stage/frame.ts';
import {Overlay} from './Overlay.tsx';
import {paintOverview} from './paint/overview.ts';
import type {ScreenProps} from './screen.ts';

/** The size at which slides are drawn before they become miniatures: the smallest that decks are made for. */
const sketchSize = {width: 80, height: 23};

/** All slides in small, over the whole stage. */
export function Overview({talk, state, look}: ScreenProps): ReactNode {
	const {deck} = talk;
	const drawSlide = useMemo(() => {
		const drawn = new Map<number, Grid>();
		return (slide: number) => {
			const known = drawn.get(slide);
			if (known !== undefined) return known;
			const grid = frame({deck, at: {slide, step: stepsOf(deck, slide)}}, sketchSize, look);
			drawn.set(slide, grid);
			return grid;
		};
	}, [deck, look]);
	const grid = useMemo(
		() => paintOverview(state.size, state.selected, state.at.slide, deck, look, drawSlide),
		[state.size, state.selected, state.at.slide, deck, look, drawSlide],
	);
	return <Overlay grid={grid} screen={{width: grid.width, height: grid.height + 1}} />;
}
