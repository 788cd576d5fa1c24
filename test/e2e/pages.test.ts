import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folder, run} from '../support/run.ts';
import {open} from '../support/terminal.ts';

const numbers = (count: number) => Array.from({length: count}, (_, n) => n + 1);
const source = numbers(40)
	.map((n) => `line ${n};`)
	.join('\n');
const long = `# Listing

\`\`\`js
${source}
\`\`\`

---

# 목록

${numbers(30)
	.map((n) => `- 항목 ${n}.`)
	.join('\n')}

<!-- pause -->

마지막 말
`;

test.each([
	{columns: 40, rows: 12},
	{columns: 80, rows: 24},
])('forward goes through the pages of a slide too long for $columns x $rows, and back the same way', async (size) => {
	const t = await open({args: ['deck.md', '--motion', 'none'], cwd: folder({'deck.md': long}), ...size});
	await t.until((screen) => /Listing {2}1\/\d+/.test(screen) && screen.includes('1/2'));
	const there: string[] = [];
	for (let screen = t.screen(); ; ) {
		there.push(screen);
		if (screen.includes('마지막 말')) break;
		t.press(' ');
		const before = screen;
		screen = await t.until((now) => now !== before);
	}
	const all = there.join('\n');
	for (const n of numbers(40)) expect(all.split(`line ${n};`)).toHaveLength(2);
	for (const n of numbers(30)) expect(all.split(`항목 ${n}.`).length).toBeGreaterThanOrEqual(2);
	for (const screen of there.toReversed().slice(1)) {
		t.press('\x7f');
		await t.until((now) => withoutClock(now) === withoutClock(screen));
	}
	t.press(']');
	await t.until((screen) => /목록 {2}1\//.test(screen));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});

const withoutClock = (screen: string) => screen.replace(/\d\d:\d\d/, '').trimEnd();

test('a window that becomes larger or smaller keeps the place', async () => {
	const t = await open({args: ['deck.md', '--motion', 'none'], cwd: folder({'deck.md': long}), columns: 80, rows: 24});
	await t.until((screen) => screen.includes('Listing  1/'));
	t.press(' ');
	await t.until((screen) => screen.includes('Listing  2/'));
	t.resize(100, 60);
	await t.until((screen) => screen.includes('line 1;') && screen.includes('line 40;'));
	t.resize(80, 24);
	await t.until((screen) => screen.includes('Listing  2/'));
});

test('exports go on on further pages, and text files leave nothing out', async () => {
	const cwd = folder({'deck.md': long});
	await run(['export', 'deck.md', '-o', 'pictures', '--to', 'png', '--size', '80x24', '--font-size', '8'], {cwd});
	const names = readdirSync(join(cwd, 'pictures'));
	expect(names.toSorted()).toEqual(['1-1.png', '1-2.png', '1-3.png', '2-1.png', '2-2.png']);
	for (const format of ['txt', 'md']) {
		await run(['export', 'deck.md', '-o', `out.${format}`, '--size', '60x16'], {cwd});
		expect(await readFile(join(cwd, `out.${format}`), 'utf8')).toContain('line 40;');
	}
	await run(['export', 'deck.md', '-o', 'still.svg', '--slide', '1', '--size', '80x24'], {cwd});
	expect(await readFile(join(cwd, 'still.svg'), 'utf8')).toContain('height="1296"');
});
