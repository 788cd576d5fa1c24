import {linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folder, run, runCommand} from '../support/run.ts';
import {open, program} from '../support/terminal.ts';

const files = {
	'talk.md': '---\nglossary: terms.yaml\n---\n\n# One\n\n```diagram file=kitchen.yaml\n```\n',
	'terms.yaml': 'cook: who makes it\n',
	'kitchen.yaml': 'rows: [[cook]]\n',
	'keys.cues': '1 right\nend 2\n',
	bare: '# Bare\n',
	'deck/deck.yaml': 'languages: [en, ko]\n',
	'deck/01-a.en.md': '# One\n',
	'deck/01-a.ko.md': '# 하나\n',
	'other/here.txt': '',
};

function decks(): string {
	const cwd = folder({
		...files,
		'talk.md': '---\nglossary: terms.yaml\n---\n\n# One\n\n```diagram\nfile: kitchen.yaml\n```\n',
	});
	symlinkSync('../talk.md', join(cwd, 'other/link.md'));
	symlinkSync('link.md', join(cwd, 'other/again.md'));
	symlinkSync('../bare', join(cwd, 'other/bare-link'));
	linkSync(join(cwd, 'talk.md'), join(cwd, 'other/hard.md'));
	mkdirSync(join(cwd, 'pictures'));
	linkSync(join(cwd, 'talk.md'), join(cwd, 'pictures/1.png'));
	return cwd;
}

const all = (cwd: string) =>
	readdirSync(cwd, {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile())
		.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

test.each([
	['export', 'talk.md', '-o', 'talk.md'],
	['export', 'talk.md', '-o', './other/../talk.md'],
	['export', 'talk.md', '-o', 'other/link.md'],
	['export', 'talk.md', '-o', 'other/again.md'],
	['export', 'talk.md', '-o', 'other/hard.md'],
	['export', 'other/bare-link', '--to', 'md', '-o', 'bare'],
	['export', 'talk.md', '--to', 'svg', '-o', 'kitchen.yaml'],
	['export', 'talk.md', '--to', 'txt', '-o', 'terms.yaml'],
	['export', 'talk.md', '--to', 'png', '-o', 'pictures'],
	['export', 'deck', '-o', 'deck/01-a.en.md'],
	['export', 'deck', '--lang', 'en', '-o', 'deck/01-a.ko.md'],
	['export', 'deck', '--to', 'txt', '-o', 'deck/deck.yaml'],
	['record', 'bare', '-o', 'bare'],
	['record', 'deck', '-o', 'deck/01-a.ko.md', '--format', 'v2'],
	['record', 'bare', '--cues', 'keys.cues', '-o', 'keys.cues'],
])('what is read is never written over: %s %s', async (...args) => {
	const cwd = decks();
	const before = all(cwd);
	const {code, stdout, stderr} = await run(args[0] === 'record' ? args : [...args, '--size', '40x12'], {cwd});
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toMatch(/^morphdeck: [^\n]+\n$/);
	expect(all(cwd)).toEqual(before);
});

test('it is told in Korean too', async () => {
	const cwd = decks();
	const {stderr} = await run(['export', 'talk.md', '-o', 'other/hard.md', '--lang', 'ko'], {cwd});
	expect(stderr).toBe('morphdeck: other/hard.md: 지금 읽는 파일(talk.md)입니다. 다른 파일에 쓰세요\n');
});

test('standard input and output are files as well', async () => {
	const cwd = decks();
	const shell = (command: string) => runCommand('sh', ['-c', command, process.execPath, program], {cwd});
	for (const command of [
		'"$0" "$1" export - -o bare < bare --to md',
		'"$0" "$1" export talk.md --to txt -o - >> talk.md',
	])
		expect(await shell(command)).toMatchObject({code: 2, stderr: expect.stringMatching(/^morphdeck: [^\n]+\n$/)});
	expect(readFileSync(join(cwd, 'bare'), 'utf8')).toBe('# Bare\n');
	expect(readFileSync(join(cwd, 'talk.md'), 'utf8')).toContain('glossary: terms.yaml');
});

test('what is not read may be replaced', async () => {
	const cwd = decks();
	expect(await run(['export', 'deck', '-o', 'other/here.txt'], {cwd})).toMatchObject({code: 0, stderr: ''});
	expect(readFileSync(join(cwd, 'other/here.txt'), 'utf8')).toContain('1/1');
});

test('a rehearsal is not replaced without --force', async () => {
	const cwd = decks();
	const {code, stderr} = await run(['bare', '--log-cues', 'keys.cues'], {cwd});
	expect({code, stderr}).toEqual({
		code: 2,
		stderr: 'morphdeck: keys.cues is there already: write to another file, or replace it with --force\n',
	});
	const t = await open({args: ['bare', '--log-cues', 'keys.cues', '--force'], cwd});
	await t.until((screen) => screen.includes('Bare'));
	t.press('q');
	await t.ended;
	expect(readFileSync(join(cwd, 'keys.cues'), 'utf8')).toMatch(/^end /m);
});

test('a rehearsal whose file has come meanwhile is kept beside it', async () => {
	const cwd = decks();
	const t = await open({args: ['bare', '--log-cues', 'new.cues'], cwd});
	await t.until((screen) => screen.includes('Bare'));
	writeFileSync(join(cwd, 'new.cues'), 'of somebody else');
	t.press('q');
	await t.ended;
	expect(readFileSync(join(cwd, 'new.cues'), 'utf8')).toBe('of somebody else');
	expect(readFileSync(join(cwd, 'new.cues.1'), 'utf8')).toMatch(/^end /m);
});

test('a deck is not taken for a rehearsal even with --force', async () => {
	const cwd = decks();
	for (const path of ['talk.md', 'other/hard.md', 'kitchen.yaml']) {
		const t = await open({args: ['talk.md', '--log-cues', path, '--force'], cwd});
		expect(await t.ended).toMatchObject({code: 2});
	}
	expect(readFileSync(join(cwd, 'talk.md'), 'utf8')).toContain('# One');
	expect(readFileSync(join(cwd, 'kitchen.yaml'), 'utf8')).toBe('rows: [[cook]]\n');
});
