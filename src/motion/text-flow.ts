import {placeLines, recentreLines} from '../diagram/content.ts';
import type {SceneBox, TextLine} from '../diagram/scene.ts';
import {lerp} from './easing.ts';

/** Lays the text of a box on its way into its rectangle; see {@link textFlow}. */
export type TextFlow = (box: SceneBox, titleOffset?: TitleOffset) => SceneBox;

/** A title on its way between an item's place, `column` cells from the box's edge (`part` 1), and the middle (`part` 0). */
export type TitleOffset = {readonly column: number; readonly part: number};

/**
 * Gives a box on its way the lines of its text, whatever its rectangle is. Lines that the `known` boxes have
 * are taken over; others are wrapped once for each width that the box goes through.
 */
export function textFlow(...known: readonly SceneBox[]): TextFlow {
	const flowed = [...known];
	return (box, titleOffset) => {
		const index = flowed.findIndex((each) => isWrappedAlike(each, box));
		const last = flowed[index];
		const lines =
			last === undefined
				? placeLines({title: box.title.text, items: box.items}, box.rectangle)
				: recentreLines(last.lines, last.rectangle.height, box.rectangle.height);
		const placed = {...box, lines};
		if (last === undefined) flowed.push(placed);
		else if (last.lines !== lines) flowed[index] = placed;
		return titleOffset === undefined ? placed : {...placed, lines: lines.map((line) => moved(line, titleOffset))};
	};
}

function isWrappedAlike(a: SceneBox, b: SceneBox): boolean {
	return (
		a.rectangle.width === b.rectangle.width &&
		a.title.text === b.title.text &&
		a.items.length === b.items.length &&
		a.items.every(({id, text}, index) => id === b.items[index]?.id && text === b.items[index]?.text)
	);
}

function moved(line: TextLine, {column, part}: TitleOffset): TextLine {
	return line.item === undefined ? {...line, column: Math.round(lerp(line.column, column, part))} : line;
}
