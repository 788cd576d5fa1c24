import {expect, test} from 'vitest';
import {missingCharacters} from '../../src/export/missing-characters.ts';
import {assets} from './assets.ts';
import {deckOf} from './deck.ts';

const missing = async (text: string) => {
	const found = await missingCharacters((await deckOf(text)).slides, () => assets('font.ttf'));
	return found.map(({slide, character}) => `${slide.index + 1} ${character}`);
};

test('characters that pictures leave blank are told once, with their slide', async () => {
	expect(await missing('# Whales 🐳\n\n---\n\n# More\n\n- 🐳 ⭕\n\n| ก |\n|---|\n| a |\n')).toEqual([
		'1 🐳',
		'2 ⭕',
		'2 ก',
	]);
});

test('what the font has, and what is drawn without it, is not told', async () => {
	expect(await missing('# 한글 é “quotes” … → ─ █ ▌ ✓\n\n`code`, かな\n')).toEqual([]);
});

test('no font is looked into for usual characters', async () => {
	const {slides} = await deckOf('# 한글 and Latin, été\n');
	expect(await missingCharacters(slides, () => Promise.reject(new Error('read')))).toEqual([]);
});
