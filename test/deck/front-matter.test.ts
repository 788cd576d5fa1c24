import {expect, test} from 'vitest';
import {splitFrontMatter} from '../../src/deck/front-matter.ts';

test('front matter is taken off, and the lines after it keep their numbers', () => {
	expect(splitFrontMatter('---\ntitle: T\n---\n\n# One')).toEqual({yaml: 'title: T', body: '\n\n\n\n# One'});
	expect(splitFrontMatter('---\n\n---\n# One')).toEqual({yaml: '', body: '\n\n\n# One'});
	expect(splitFrontMatter('---\na: 1\n...\nb')).toEqual({yaml: 'a: 1', body: '\n\n\nb'});
});

test('a block without a key is a slide, and one that is not at the beginning is none', () => {
	for (const text of ['---\n\nwords\n\n---\n', '\n---\na: 1\n---\n', '# One', '---\na: 1\n', '']) {
		expect(splitFrontMatter(text)).toEqual({body: text});
	}
});
