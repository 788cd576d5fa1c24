import {expect, test} from 'vitest';
import type {Grid} from '../../src/cell/grid.ts';
import {renderFrames} from '../../src/record/index.ts';
import {themes} from '../../src/theme/index.ts';
import {deckOf} from '../deck/memory.ts';

const text = `---
roles: {cache: "#123456", worker: person, client: teal}
---

# Mine

\`\`\`diagram
rows: [[cache, worker, client]]
boxes: {cache: {role: cache}, worker: {role: worker}, client: {role: client}}
\`\`\`
`;

/** The colour in which a word is written, where it is first met. */
function colourOf(word: string, grid: Grid): number | undefined {
	const y = grid
		.toString()
		.split('\n')
		.findIndex((row) => row.includes(word));
	return grid.foregrounds[y * grid.width + grid.row(y).indexOf(word)];
}

test.each(themes)('a deck has its own roles in the theme $name', async ({name, roles}) => {
	const deck = await deckOf(text);
	const [first] = renderFrames(deck, {size: {width: 80, height: 24}, theme: name}).frames;
	if (first === undefined) throw new Error('no frame');
	expect(['cache', 'worker', 'client'].map((word) => colourOf(word, first.grid))).toEqual([
		0x123456,
		roles.person,
		0x008080,
	]);
});
