import type {Rectangle} from '../cell/rectangle.ts';
import type {Metrics} from './metrics.ts';

type Dash = {readonly count: number; readonly isVertical: boolean; readonly isHeavy: boolean};

const glyphs = new Map<string, Dash>(
	(
		[
			[3, '┄┅┆┇'],
			[4, '┈┉┊┋'],
			[2, '╌╍╎╏'],
		] as const
	).flatMap(([count, four]) =>
		Array.from(four, (glyph, index): [string, Dash] => [
			glyph,
			{count, isVertical: index >= 2, isHeavy: index % 2 === 1},
		]),
	),
);

/** Whether a character is a straight dashed line. */
export function isDashed(character: string): boolean {
	return glyphs.has(character);
}

/** The dashes of a dashed line in px: evenly spaced, also across cells; half a gap at each end of a cell. */
export function dashes(character: string, {width, height, light, heavy}: Metrics): Rectangle[] {
	const dash = glyphs.get(character);
	if (dash === undefined) return [];
	const thickness = dash.isHeavy ? heavy : light;
	const length = dash.isVertical ? height : width;
	const gap = Math.max(1, Math.round(length / dash.count / 2.5));
	return Array.from({length: dash.count}, (_, index) => {
		const start = Math.round((index * length) / dash.count) + Math.floor(gap / 2);
		const end = Math.round(((index + 1) * length) / dash.count) - Math.ceil(gap / 2);
		return dash.isVertical
			? {x: Math.floor((width - thickness) / 2), y: start, width: thickness, height: end - start}
			: {x: start, y: Math.floor((height - thickness) / 2), width: end - start, height: thickness};
	});
}
