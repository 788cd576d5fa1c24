import {expect, test} from 'vitest';
import {contents, type DeckFiles, sourceOf} from './deck-files.ts';
import {keptCases} from './kept.ts';
import {kinds} from './kinds.ts';
import {faultOf, search} from './search.ts';
import {smallerFiles} from './smaller.ts';

test.each(keptCases().map((each) => [each.name, each] as const))('%s holds', async (_, {kind, input}) => {
	const found = kinds.get(kind);
	if (found === undefined) throw new Error(`There is no kind of case named ${kind}`);
	expect(await faultOf(input, found.holds)).toBeUndefined();
});

test('a fault is found, and made small', async () => {
	const {inputs} = kinds.get('decks') as {inputs: Parameters<typeof search<{files: DeckFiles}>>[0]['inputs']};
	const failure = await search(
		{
			name: 'an era',
			inputs,
			holds: ({files}) => {
				const text = contents(files)[sourceOf(files)] ?? '';
				if (String(text).includes('daemon')) throw new Error('It has the word');
			},
			*smaller(input) {
				for (const files of smallerFiles(input.files)) yield {...input, files};
			},
		},
		1,
		500,
	);
	expect(failure?.input.files).toEqual({'/deck/talk.md': 'daemon'});
});
