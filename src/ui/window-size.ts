import type {Size} from '../cell/rectangle.ts';

/** In cells, when a terminal does not say its size: that of a VT100. */
const fallback: Size = {width: 80, height: 24};

/** The size of a window in cells. A terminal that does not know one of its sides says 0. */
export function windowSize(output: {readonly columns?: number; readonly rows?: number}): Size {
	return {width: output.columns || fallback.width, height: output.rows || fallback.height};
}
