import {useWindowSize} from 'ink';
import {useEffect} from 'react';
import type {Session} from '../../player/session.ts';

/** ms that a window has to keep its size before the slide is laid out again. */
const settling = 30;

/** Tells the talk the window's size, in cells, once it rests. */
export function useSize({store, clock}: Session): void {
	const {columns: width, rows: height} = useWindowSize();
	useEffect(() => {
		const {size} = store.getSnapshot();
		if (size.width === width && size.height === height) return;
		return clock.schedule(() => store.dispatch({type: 'resize', size: {width, height}}), settling);
	}, [store, clock, width, height]);
}
