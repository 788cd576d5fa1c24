import {useStdout} from 'ink';
import {useEffect, useState} from 'react';
import type {Size} from '../../cell/rectangle.ts';
import type {Session} from '../../player/session.ts';
import {windowSize} from '../window-size.ts';

/** ms that a window has to keep its size before the slide is laid out again. */
const settling = 30;

/** Tells the talk the window's size, in cells, once it rests. */
export function useSize({store, clock}: Session): void {
	const {width, height} = useWindowSize();
	useEffect(() => {
		const {size} = store.getSnapshot();
		if (size.width === width && size.height === height) return;
		return clock.schedule(() => store.dispatch({type: 'resize', size: {width, height}}), settling);
	}, [store, clock, width, height]);
}

function useWindowSize(): Size {
	// Ink was given the stream of a terminal.
	const stdout = useStdout().stdout as NodeJS.WriteStream;
	const [size, setSize] = useState(() => windowSize(stdout));
	useEffect(() => {
		const onResize = () => setSize(windowSize(stdout));
		stdout.on('resize', onResize);
		onResize();
		return () => {
			stdout.off('resize', onResize);
		};
	}, [stdout]);
	return size;
}
