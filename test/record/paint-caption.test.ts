import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textWidth} from '../../src/cell/width.ts';
import {captionRows, captionsOf} from '../../src/record/paint-caption.ts';
import {deckOf} from '../player/deck.ts';

const captions = (notes: string, width = 60) =>
	captionsOf(
		{
			...deckOf([{id: 'a', slides: [{title: 'A', notes}]}]),
			sources: new Map([
				['CL', 'The changelog'],
				['M-0.8', 'moby'],
			]),
		},
		0,
		width,
	);

test('short sentences share a subtitle, and one that would not fit begins a new one', () => {
	const lines = captions(
		'It is one. It is two. But this sentence has so many words that it needs a second line, and a third one.',
		40,
	);
	expect(lines.map((caption) => caption.lines)).toEqual([
		['It is one. It is two.'],
		['But this sentence has so many words', 'that it needs a second line, and a'],
		['third one.'],
	]);
});

test('paragraphs do not share one', () => {
	expect(captions('One.\nTwo.\n\nThree.').map(({lines}) => lines.join())).toEqual(['One.', 'Two.', 'Three.']);
});

test('a line that only names sources is not read out', () => {
	expect(captions('One.\nSource: CL, M-0.8\n출처: CL').map(({lines}) => lines.join())).toEqual(['One.']);
	expect(captions('Source: unknown').map(({lines}) => lines.join())).toEqual(['Source: unknown']);
});

test('longer texts stay longer, and none is gone at once', () => {
	expect(captions('Yes.')[0]?.time).toBe(1500);
	const [long] = captions('word '.repeat(20));
	expect(long?.time).toBe(Math.round((99 * 1000) / 17));
});

test('no line is wider than the screen and no word is lost', () => {
	const word = fc.constantFrom('a', 'words', '컨테이너', '😀', 'sentence.', 'End!');
	fc.assert(
		fc.property(fc.array(word, {maxLength: 60}), fc.integer({min: 14, max: 120}), (words, width) => {
			const lines = captions(words.join(' '), width);
			for (const caption of lines) {
				expect(caption.lines.length).toBeLessThanOrEqual(captionRows);
				for (const line of caption.lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
			}
			expect(
				lines
					.flatMap((caption) => caption.lines)
					.join(' ')
					.trim(),
			).toBe(words.join(' ').trim());
		}),
	);
});
