import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {night} from '../../src/theme/night.ts';
import {root} from '../support/environment.ts';
import {folder, run} from '../support/run.ts';
import {open} from '../support/terminal.ts';
import {withHangul} from '../support/titles.ts';
import {pixels} from '../ui/pixels.ts';

const deck = {
	'deck/deck.yaml': 'languages: [en, ko]\n',
	'deck/01-a.en.md': '<!-- layout: title -->\n\n# History\n\nOf one daemon.\n',
	'deck/01-a.ko.md': '<!-- layout: title -->\n\n# Docker 역사\n\n데몬 하나의.\n',
};

/** The rows of a title of the deck, without the blanks around them. */
function rows(text: string, isAscii = false): string[] {
	const picture = String(withHangul(text, {width: 96, height: 20}, night, isAscii));
	return (isAscii ? picture.replaceAll('█', '#') : picture).split('\n').map((row) => row.trim());
}

const found = (screen: string, title: readonly string[]) => title.every((row) => screen.includes(row));

test('a title in Korean has large letters, also when the language is switched to it', async () => {
	const t = await open({args: ['deck'], cwd: folder(deck)});
	await t.until((screen) => found(screen, rows('History')));
	t.press('L');
	const screen = await t.until((screen) => screen.includes('데몬 하나의.'));
	expect(screen.split('\n').map((row) => row.trim())).toEqual(expect.arrayContaining(rows('Docker 역사')));
	expect(screen).not.toContain('역사');
	const lines = t.cells().filter((row) => row.some(({text}) => text === '█'));
	expect(new Set(lines.flatMap((row) => row.flatMap(({text, fg}) => (text === '█' ? [fg] : [])))).size).toBeGreaterThan(
		30,
	);
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});

test('in ASCII it has them as well', async () => {
	const t = await open({args: ['deck', '--lang', 'ko', '--ascii'], cwd: folder(deck)});
	await t.until((screen) => found(screen, rows('Docker 역사', true)));
});

test('where they have no room, or lack a character, the title is text', async () => {
	const long = '컨테이너가 무엇인지 모르던 시절에 만든 도구들의 이야기';
	const slide = (title: string) => `<!-- layout: title -->\n\n# ${title}\n`;
	const cwd = folder({'deck.md': `${slide(long)}\n---\n\n${slide('도커 🐳')}`});
	const t = await open({args: ['deck.md'], cwd, columns: 60, rows: 16});
	await t.until((screen) => screen.includes(long));
	t.press(']');
	await t.until((screen) => screen.includes('도커 🐳'));
});

test('recordings and exports have them', async () => {
	const cwd = folder(deck);
	const made = async (...args: string[]) => {
		const output = args.at(-1) ?? '';
		expect(await run([...args, '--lang', 'ko'], {cwd})).toMatchObject({code: 0, stderr: ''});
		return readFileSync(join(cwd, output), 'utf8');
	};
	const text = (cast: string) => cast.replaceAll(/\\u001b\[[\d;]*m/g, '');
	expect(text(await made('record', 'deck', '-o', 'a.cast'))).toContain(rows('Docker 역사')[1]);
	expect(await made('export', 'deck', '--slide', '1', '-o', 'a.svg')).not.toMatch(/<tspan[^>]*>[^<]*역사/);
});

test('their file lies beside the program with its licence', () => {
	const asset = (name: string) => readFileSync(join(root, 'dist/assets', name));
	expect(asset('pixel-letters.bin').equals(pixels)).toBe(true);
	expect(asset('galmuri.LICENSE').toString()).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
});
