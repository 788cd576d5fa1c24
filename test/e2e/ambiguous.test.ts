import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder, run} from '../support/run.ts';
import {open} from '../support/terminal.ts';

const deck = `# α — “Ω”

- ① first → second…
- Яблоко, 도커 ★

\`\`\`diagram
rows: [[a, b]]
boxes:
  a: {title: α ① 데몬, items: {x: 상태 ★★}}
  b: {title: plain}
edges:
  - a -> b: ±1 ①
\`\`\`
`;

/** The columns at which each row has an upright line or a corner. */
const uprights = (screen: string[][]) =>
	screen.map((row) => row.flatMap((glyph, x) => (/^[|+]$/.test(glyph) ? [x] : []))).filter((row) => row.length > 0);

test('with --ambiguous wide boxes line up on a terminal that shows ambiguous characters wide', async () => {
	const args = ['deck.md', '--ambiguous', 'wide', '--motion', 'none'];
	const t = await open({args, cwd: folder({'deck.md': deck}), isAmbiguousWide: true, columns: 80, rows: 24});
	await t.until((screen) => screen.includes('1/1'));
	const cells = t.cells();
	const glyphs = cells.map((row) => row.map(({text}) => text));
	expect(glyphs.flat().join('')).not.toMatch(/[─-╿▼▶●○…→—“”]/);
	const [first, ...others] = uprights(glyphs.slice(0, -1));
	expect(first).toHaveLength(4);
	for (const row of others) expect(row).toEqual(first);
	expect(cells.flat().find(({text}) => text === '①')?.width).toBe(2);
	const screen = t.screen();
	for (const text of ['α - "Ω"', '① first > second~', 'Яблоко, 도커 ★', 'α ① 데몬', '상태 ★★', '±1 ①'])
		expect(screen).toContain(text);
	t.press('?');
	await t.until((help) => help.includes('forward one step'));
	for (const row of t.cells().slice(2, 18)) expect([row[3]?.text, row[76]?.text]).toEqual(['|', '|']);
	t.press(keys.escape);
	await t.until(() => t.screen() === screen);
});

test('the whole talk looks on such a terminal as it does in ASCII', async () => {
	const size = {columns: 80, rows: 24};
	const args = ['--motion', 'none', '--lang', 'ko'];
	const wide = await open({args: [...args, '--ambiguous', 'wide'], isAmbiguousWide: true, ...size});
	const plain = await open({args: [...args, '--ascii'], ...size});
	for (let slide = 1; slide <= 60; slide += 7) {
		for (const t of [wide, plain]) t.press(`${slide}G`);
		const [shown, expected] = await Promise.all(
			[wide, plain].map((t) => t.until((screen) => screen.includes(` ${slide}/60`))),
		);
		const withoutClock = (screen = '') => screen.slice(0, screen.lastIndexOf('\n'));
		expect(withoutClock(shown)).toBe(withoutClock(expected));
	}
});

test('in print ambiguous characters become ASCII or keep two columns', async () => {
	const {stdout, code} = await run(['deck.md', '--ambiguous', 'wide'], {cwd: folder({'deck.md': deck})});
	expect(code).toBe(0);
	expect(stdout).not.toMatch(/[─-╿▼▶•…→]/);
	expect(stdout).toContain('① first > second~');
});

test('there is no third width', async () => {
	const {code, stderr} = await run(['--ambiguous', 'both']);
	expect(code).toBe(2);
	expect(stderr).toMatch(/^morphdeck: [^\n]*narrow, wide[^\n]*\n$/);
});
