import {useWindowSize} from 'ink';
import {useEffect} from 'react';
import type {Size} from '../../cell/rectangle.ts';
import type {Talk} from '../talk.ts';

/** ms that a window has to keep its size before the slide is laid out again. */
const settling = 30;

/** Tells the talk the window's size once it rests, and gives the size at once, to clip what is drawn until then. */
export function useSize({store, clock}: Talk): Size {
	const {columns: width, rows: height} = useWindowSize();
	useEffect(() => {
		const {size} = store.getSnapshot();
		if (size.width === width && size.height === height) return;
		return clock.schedule(() => store.dispatch({type: 'resize', size: {width, height}}), settling);
	}, [store, clock, width, height]);
	return {width, height};
}
