import {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {View} from './view.ts';

/** A blank screen is blank all over. */
export function blankArea({state: {size}}: View): Rectangle {
	return {x: 0, y: 0, ...size};
}

/** Nothing. */
export function paintBlank(_: View, area: Size): Grid {
	return new Grid(area);
}
