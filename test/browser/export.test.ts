import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, expect, test} from 'vitest';
import {stepStops} from '../../src/deck/moment.ts';
import {deckScreens} from '../../src/export/deck-screens.ts';
import {everyStop} from '../../src/export/moments.ts';
import {deckOf, sample, setting} from '../export/deck.ts';
import {closeBrowser, openPage} from '../support/browser.ts';
import {type Area, strangeCells} from '../support/ink.ts';
import {folder, run} from '../support/run.ts';
import {bigTitle} from '../support/titles.ts';

afterAll(closeBrowser);

const shown = {...setting, appearance: {...setting.appearance, bigTitle}};
const {background} = setting.appearance.theme;

test('the page of a deck is walked with keys and shows what the terminal shows, without a network', async () => {
	const {page, troubles} = await openDeck();
	const deck = await deckOf(sample);
	const moments = everyStop({from: 0, to: 2}, stepStops(deck));
	const screens = moments.map((at) => deckScreens(deck, shown).at(at));
	await sees(page, screens[0]?.toString() ?? '');
	expect(await page.isVisible('.ap-overlay-start')).toBe(false);
	for (const screen of screens.slice(1)) {
		await page.keyboard.press('ArrowRight');
		await sees(page, screen.toString());
	}
	await page.keyboard.press('ArrowRight');
	await sees(page, screens.at(-1)?.toString() ?? '');
	for (const screen of screens.slice(0, -1).reverse()) {
		await page.keyboard.press('ArrowLeft');
		await sees(page, screen.toString());
	}
	expect(troubles).toEqual([]);
});

test('keys in quick succession lose nothing: each jumps to the end of the way before', async () => {
	const {page} = await openDeck();
	const deck = await deckOf(sample);
	for (const key of ['ArrowRight', 'ArrowRight', ' ', 'PageDown']) await page.keyboard.press(key);
	await sees(page, deckScreens(deck, shown).at({slide: 2, step: 0}).toString());
	expect(await page.textContent('#where')).toBe('3/3 · More boxes');
});

test('whole slides, both ends, contents and the address lead to slides', async () => {
	const {page} = await openDeck();
	const deck = await deckOf(sample);
	const screen = (slide: number, step: number) => deckScreens(deck, shown).at({slide, step}).toString();
	await page.keyboard.press(']');
	await sees(page, screen(1, 0));
	await page.keyboard.press('End');
	await sees(page, screen(2, 0));
	await page.keyboard.press('[');
	await sees(page, screen(1, 0));
	await page.keyboard.press('Home');
	await sees(page, screen(0, 0));
	await page.keyboard.press('o');
	await page.click('text=3. More boxes');
	await sees(page, screen(2, 0));
	expect(page.url()).toMatch(/#3$/);
	expect(await page.getAttribute('#contents a >> nth=2', 'aria-current')).toBe('true');
	await page.reload();
	await sees(page, screen(2, 0));
});

test('keys of the key table that have a modifier, two keys or a number in their name are known to a page', async () => {
	const {page} = await openDeck();
	const where = () => page.textContent('#where');
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(where).toMatch(/^2\/3/);
	await page.keyboard.press('g');
	await page.keyboard.press(']');
	await expect.poll(where).toMatch(/^3\/3/);
	await page.keyboard.press('g');
	await page.keyboard.press('g');
	await expect.poll(where).toMatch(/^1\/3/);
	await page.keyboard.press('Shift+G');
	await expect.poll(where).toMatch(/^3\/3/);
	await page.keyboard.press('F1');
	expect(await page.textContent('#help dt >> nth=0')).toBe('→ ↓ Space Enter n l j PageDown');
	await page.keyboard.press('F1');
	expect(await page.isVisible('#help')).toBe(false);
});

test('notes, keys and the blank screen open and close', async () => {
	const {page} = await openDeck();
	expect(await page.isVisible('#notes')).toBe(false);
	await page.keyboard.press('s');
	expect(await page.textContent('#notes .cue')).toBe('▸ Smile.');
	expect(await page.textContent('#notes')).toContain('The first note goes on here.');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => page.textContent('#notes')).toBe('');
	await page.keyboard.press('?');
	expect(await page.isVisible('#help')).toBe(true);
	await page.keyboard.press('Escape');
	expect(await page.isVisible('#help')).toBe(false);
	await page.keyboard.press('b');
	expect(await page.isVisible('#curtain')).toBe(true);
	await page.keyboard.press('b');
	expect(await page.isVisible('#curtain')).toBe(false);
});

test('on a screenshot of the page there is ink where the terminal has it, Korean and lines included', async () => {
	const {page} = await openDeck();
	const deck = await deckOf(sample);
	const screen = deckScreens(deck, shown).at({slide: 2, step: 0});
	await page.keyboard.press('End');
	await sees(page, screen.toString());
	const area = await lines(page);
	const strange = await strangeCells(await page.screenshot(), screen, area, background);
	expect(strange.length).toBeLessThan(screen.width * screen.height * 0.01);
});

test('a still SVG in a browser has ink exactly where the terminal has it, and text that can be selected', async () => {
	const cwd = folder({'deck.md': sample});
	await run(['export', 'deck.md', '-o', 'a.svg', '--slide', '3', '--size', '80x24'], {cwd});
	const page = await openPage({width: 640, height: 432});
	await page.goto(`file://${join(cwd, 'a.svg')}`);
	await page.evaluate('document.fonts.ready.then(() => {})');
	const screen = deckScreens(await deckOf(sample), shown).at({slide: 2, step: 0});
	const area = {x: 0, y: 0, width: 640, height: 432};
	expect(await strangeCells(await page.screenshot(), screen, area, background)).toEqual([]);
	const text = await page.evaluate(
		'getSelection().selectAllChildren(document.documentElement), String(getSelection())',
	);
	expect(text).toContain('도커 데몬');
	expect(text).toContain('More boxes');
});

test('an animated SVG and a GIF end with the last slide', async () => {
	const cwd = folder({'deck.md': sample});
	const args = ['export', 'deck.md', '--size', '80x24', '--from', '2'];
	await run([...args, '-o', 'a.svg'], {cwd});
	await run([...args, '-o', 'a.gif'], {cwd});
	const screen = deckScreens(await deckOf(sample), shown).at({slide: 2, step: 0});
	const area = {x: 0, y: 0, width: 640, height: 432};
	const page = await openPage({width: 640, height: 432});
	await page.goto(`file://${join(cwd, 'a.svg')}`);
	await page.evaluate(`for (const animation of document.getAnimations()) {
		animation.pause();
		animation.currentTime = animation.effect.getComputedTiming().duration - 1;
	}`);
	expect(await strangeCells(await page.screenshot(), screen, area, background)).toEqual([]);
	await page.goto(`file://${join(cwd, 'a.gif')}`);
	const size = await page.evaluate('[document.images[0].naturalWidth, document.images[0].naturalHeight]');
	expect(size).toEqual([640, 432]);
});

/** Opens the sample deck as a page; troubles are what the browser complains about, and what it wanted to fetch. */
async function openDeck(): Promise<{page: Page; troubles: string[]}> {
	const cwd = folder({'deck.md': sample});
	const {code} = await run(['export', 'deck.md', '-o', 'deck.html', '--size', '80x24'], {cwd});
	expect(code).toBe(0);
	const page = await openPage({width: 1000, height: 720});
	const troubles: string[] = [];
	page.on('console', (message) => troubles.push(message.text()));
	page.on('pageerror', (error) => troubles.push(error.message));
	page.on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) troubles.push(request.url());
	});
	await page.goto(`file://${join(cwd, 'deck.html')}`);
	await page.waitForSelector('.ap-line');
	return {page, troubles};
}

/** Waits until the player's lines are these, without spaces at their ends. */
async function sees(page: Page, screen: string): Promise<void> {
	const read = () =>
		page.$$eval('.ap-line', (lines) => lines.map((line) => (line.textContent ?? '').trimEnd()).join('\n'));
	await expect.poll(read, {timeout: 15_000, interval: 50}).toBe(screen);
}

/** Where the player's lines are, without the border around them. */
async function lines(page: Page): Promise<Area> {
	const first = await page.locator('.ap-line').first().boundingBox();
	const last = await page.locator('.ap-line').last().boundingBox();
	if (first === null || last === null) throw new Error('The player shows no lines');
	return {...first, height: last.y + last.height - first.y};
}
