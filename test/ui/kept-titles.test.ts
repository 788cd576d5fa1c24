import {expect, test} from 'vitest';
import {day} from '../../src/theme/day.ts';
import {night} from '../../src/theme/night.ts';
import {inkParts} from '../../src/ui/big-title/ink-parts.ts';
import {keptTitles} from '../../src/ui/big-title/kept-titles.ts';
import {bigTitle} from '../support/titles.ts';

const none = {letters: {}, gradients: {}};
const size = {width: 60, height: 12};

/** What is kept once a title has been drawn. */
function keptOf(text: string) {
	const titles = keptTitles(none, () => undefined);
	titles.drawWith(inkParts);
	titles.bigTitle(text, size, night);
	return titles.newParts() ?? none;
}

test('a title of kept parts is drawn without Ink, to the same cells', () => {
	const titles = keptTitles(JSON.parse(JSON.stringify(keptOf('0.9'))), () => undefined);
	expect(titles.bigTitle('0.9', size, night)?.equals(bigTitle('0.9', size, night) as never)).toBe(true);
	expect([titles.isLacking, titles.newParts()]).toEqual([false, undefined]);
});

test('of a title that lacks a part there is nothing until Ink can draw it', () => {
	for (const [text, theme] of [
		['0.8', night],
		['0.9', day],
	] as const) {
		const titles = keptTitles(keptOf('0.9'), () => undefined);
		expect(titles.bigTitle(text, size, theme)).toBeUndefined();
		expect(titles.isLacking).toBe(true);
		titles.drawWith(inkParts);
		expect(titles.bigTitle(text, size, theme)?.equals(bigTitle(text, size, theme) as never)).toBe(true);
		expect(titles.newParts()).toBeDefined();
	}
});

test('a title that has no large letters lacks nothing', () => {
	const titles = keptTitles(none, () => undefined);
	expect(titles.bigTitle('naïve', size, night)).toBeUndefined();
	expect(titles.isLacking).toBe(false);
});
