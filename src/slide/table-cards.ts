import type {Run} from './run.ts';
import {stack} from './stack.ts';
import {textBlock} from './text-block.ts';
import type {Widget} from './widget.ts';

/**
 * A table too narrow for its words, as a small block a row: a line `Head: cell` for each cell that says
 * something. The first row is the header; alone, it is a block itself.
 */
export function tableCards(cells: ReadonlyArray<ReadonlyArray<readonly Run[]>>, width: number): Widget {
	const [header = [], ...rows] = cells;
	const cards =
		rows.length === 0
			? [header.map(line)]
			: rows.map((row) => row.map((cell, column) => named(header[column] ?? [], cell)));
	return stack(
		cards.map((lines) => ({
			widget: stack(lines.filter((runs) => runs.length > 0).map((runs) => ({widget: textBlock(runs, width), gap: 0}))),
			gap: 1,
		})),
	);
}

function named(head: readonly Run[], cell: readonly Run[]): readonly Run[] {
	if (isBlank(cell)) return [];
	return isBlank(head) ? cell : [...head, {text: ': ', style: head.at(-1)?.style ?? {}}, ...cell];
}

function line(runs: readonly Run[]): readonly Run[] {
	return isBlank(runs) ? [] : runs;
}

function isBlank(runs: readonly Run[]): boolean {
	return runs.every(({text}) => text.trim() === '');
}
