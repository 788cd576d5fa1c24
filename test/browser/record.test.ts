import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {loadDeck} from '../../src/deck/load.ts';
import {renderFrames} from '../../src/record/index.ts';
import {small} from '../e2e/talk.ts';
import {closeBrowser, openPage} from '../support/browser.ts';
import {root} from '../support/environment.ts';
import {folder, run} from '../support/run.ts';
import {bigTitle} from '../support/titles.ts';

afterAll(closeBrowser);

const deckText = small.replace('# Opening', '# 컨테이너의 역사');
const bundle = join(root, 'node_modules/asciinema-player/dist/bundle');

/** A page with nothing but asciinema's own player and a recording. */
function pageOf(cast: string): string {
	return `<!doctype html><meta charset="utf-8"><style>${readFileSync(join(bundle, 'asciinema-player.css'), 'utf8')}</style>
<div id="player"></div><script>${readFileSync(join(bundle, 'asciinema-player.min.js'), 'utf8')}</script>
<script>window.player = AsciinemaPlayer.create({data: ${JSON.stringify(cast).replaceAll('<', '\\u003c')}}, document.querySelector('#player'), {preload: true});</script>`;
}

test.each(['v2', 'v3'])(
	'asciinema-player seeks to every marker of a %s file and shows the deck’s own frame',
	async (format) => {
		const cwd = folder({'deck.md': deckText});
		await run(['record', 'deck.md', '-o', 'a.cast', '--size', '80x24', '--format', format], {cwd});
		writeFileSync(join(cwd, 'a.html'), pageOf(readFileSync(join(cwd, 'a.cast'), 'utf8')));
		const page = await openPage({width: 900, height: 700});
		const troubles: string[] = [];
		page.on('pageerror', (error) => troubles.push(String(error)));
		page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
		await page.goto(`file://${join(cwd, 'a.html')}`);
		const {deck} = await loadDeck('deck.md', {reader: {} as never, text: deckText});
		if (deck === undefined) throw new Error('The deck does not load');
		const performance = renderFrames(deck, {size: {width: 80, height: 24}, theme: 'night', bigTitle});
		const marked = [...performance.frames].filter(({marker}) => marker !== undefined);
		expect(marked).toHaveLength(4);
		for (const [index, {time, grid}] of marked.entries()) {
			const now = await page.evaluate(`player.seek({marker: ${index}}).then(() => player.getCurrentTime())`);
			expect(now).toBeCloseTo(time / 1000, 3);
			await expect.poll(() => page.evaluate(screenText)).toBe(squeezed(grid.toString()));
		}
		expect(await page.evaluate('player.getDuration()')).toBeCloseTo(performance.duration / 1000, 3);
		expect(troubles).toEqual([]);
	},
);

/** The player gives wide characters an element of their own, and draws lines: only the text of each row counts. */
const screenText = `[...document.querySelectorAll('.ap-line')].map((line) => line.textContent.trimEnd()).join('\\n').replace(/\\n+$/, '')`;

function squeezed(text: string): string {
	return text.replace(/\n+$/, '');
}
