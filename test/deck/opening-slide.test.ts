import {expect, test} from 'vitest';
import {loadDeck, loadSlide} from '../../src/deck/load.ts';
import {type OpeningSlide, placeholderDeck} from '../../src/deck/opening-slide.ts';
import {memory} from './memory.ts';

const text = [1, 2, 3, 4, 5].map((number) => `# ${number}\n\n<!-- minutes: ${number} -->`).join('\n\n---\n\n');

test('a deck with blank slides is as long as the whole, takes the same time and has the slide at its place', async () => {
	const options = {reader: memory({'/talk.md': text})};
	const {deck} = await loadDeck('/talk.md', options);
	const shown = placeholderDeck((await loadSlide('/talk.md', 3, options)) as OpeningSlide);
	expect(shown.slides.map(({title}) => title[0]?.text)).toEqual([undefined, undefined, undefined, '4', undefined]);
	expect(shown.slides.map(({minutes}) => minutes)).toEqual(deck?.slides.map(({minutes}) => minutes));
	expect(shown.slides[3]).toEqual({...deck?.slides[3], id: ''});
	expect(shown.chapters).toEqual(deck?.chapters);
});
