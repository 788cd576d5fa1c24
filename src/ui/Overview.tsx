import {type ReactNode, useMemo} from 'react';
import {Overlay} from './Overlay.tsx';
import {paintOverview} from './paint/overview.ts';
import {sketches} from './paint/sketch.ts';
import type {ScreenProps} from './screen.ts';

/** All slides in small, over the whole stage. */
export function Overview({deck, state, look}: ScreenProps): ReactNode {
	const drawSlide = useMemo(() => sketches(deck, look), [deck, look]);
	const grid = useMemo(
		() => paintOverview(state.size, state.selected, state.at.slide, deck, look, drawSlide),
		[state.size, state.selected, state.at.slide, deck, look, drawSlide],
	);
	return <Overlay grid={grid} screen={{width: grid.width, height: grid.height + 1}} />;
}
