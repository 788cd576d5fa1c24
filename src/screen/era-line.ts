import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {Chapter, Deck} from '../deck/model.ts';
import type {Run} from '../slide/run.ts';
import type {Theme} from '../theme/theme.ts';

/**
 * The deck's eras on a line, with "you are here", from the widest form to the narrowest; the last is
 * empty. Just that when the deck has no eras.
 */
export function eraLines(deck: Deck, slide: number, theme: Theme): readonly (readonly Run[])[] {
	const eras = deck.chapters.filter((chapter) => chapter.era !== undefined);
	if (eras.length === 0) return [[]];
	const here = eras.findLastIndex((era) => era.first <= slide);
	const stops = eras.map((era, index) => stop(era, index, here, theme));
	const line = {fg: theme.line};
	const joined = stops.flatMap((runs, index) => (index === 0 ? runs : [{text: ' ╶──╴ ', style: line}, ...runs]));
	const spaced = stops.flatMap((runs, index) => (index === 0 ? runs : [{text: '  ', style: line}, ...runs]));
	// Where one is tells which eras are over.
	const names = stops.flatMap((runs, index) => [
		...(index === 0 ? [] : [{text: '  ', style: line}]),
		...(index === here ? runs : runs.slice(1).map(({text, style}) => ({text: text.trimStart(), style}))),
	]);
	const marks = stops.flatMap((runs) => runs.slice(0, 1));
	const label = here < 0 ? [] : [{text: ` ${eras[here]?.era?.label ?? ''}`, style: hereStyle(theme)}];
	return [joined, spaced, names, [...marks, ...label], here < 0 ? [] : (stops[here] ?? []), []];
}

/**
 * The cells that each form of the timeline may need on any slide of a deck: those that name only the era
 * that is shown are as wide as its name.
 */
export function eraLineWidths(deck: Deck): readonly number[] {
	const labels = deck.chapters.flatMap(({era}) => (era === undefined ? [] : [textWidth(era.label)]));
	if (labels.length === 0) return [0];
	const all = labels.reduce((sum, width) => sum + 2 + width, 0);
	const gaps = labels.length - 1;
	const widest = Math.max(...labels);
	return [all + 6 * gaps, all + 2 * gaps, all, labels.length + 1 + widest, 2 + widest, 0];
}

function stop(chapter: Chapter, index: number, here: number, theme: Theme): readonly Run[] {
	const label = chapter.era?.label ?? '';
	if (index === here)
		return [
			{text: '◆', style: hereStyle(theme)},
			{text: ` ${label}`, style: hereStyle(theme)},
		];
	const isPast = index < here;
	const style = {fg: isPast ? theme.text : theme.muted};
	return [
		{text: isPast ? '●' : '○', style},
		{text: ` ${label}`, style},
	];
}

function hereStyle(theme: Theme) {
	return {fg: theme.accent, attributes: attribute.bold};
}
