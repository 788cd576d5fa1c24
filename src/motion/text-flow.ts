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
	const flowed = new Map(known.map((box) => [wrapKey(box), {height: box.rectangle.height, lines: box.lines}]));
	return (box, titleOffset) => {
		const {rectangle} = box;
		const key = wrapKey(box);
		let last = flowed.get(key);
		if (last?.height !== rectangle.height) {
			const lines =
				last === undefined
					? placeLines({title: box.title.text, items: box.items}, rectangle)
					: recentreLines(last.lines, last.height, rectangle.height);
			last = {height: rectangle.height, lines};
			flowed.set(key, last);
		}
		return {...box, lines: titleOffset === undefined ? last.lines : last.lines.map((line) => moved(line, titleOffset))};
	};
}

/** What the wrapping of a box's text depends on. */
function wrapKey({rectangle, title, items}: SceneBox): string {
	return [rectangle.width, title.text, ...items.flatMap(({id, text}) => [id, text])].join('\n');
}

function moved(line: TextLine, {column, part}: TitleOffset): TextLine {
	return line.item === undefined ? {...line, column: Math.round(lerp(line.column, column, part))} : line;
}
