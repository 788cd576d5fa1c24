import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {PDFDocument} from 'pdf-lib';
import {expect, test} from 'vitest';
import {sample} from '../export/deck.ts';
import {root} from '../support/environment.ts';
import {folder, run, runCommand} from '../support/run.ts';
import {program} from '../support/terminal.ts';

const formats = ['html', 'svg', 'gif', 'pdf', 'md', 'txt'] as const;

const starts: Readonly<Record<(typeof formats)[number], RegExp>> = {
	html: /^<!doctype html>\n/,
	svg: /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="540"/,
	gif: /^GIF89a/,
	pdf: /^%PDF-1\./,
	md: /^# Sample talk\n/,
	txt: /^╶─╴ 1\/3 · First slide ╶/,
};

test.each(formats)('export to %s writes that one file, the same each time', async (format) => {
	const cwd = folder({'deck.md': sample});
	for (const name of ['a', 'b']) {
		expect(await run(['export', 'deck.md', '-o', `${name}.${format}`], {cwd})).toEqual({
			code: 0,
			stdout: '',
			stderr: '',
		});
	}
	expect(readdirSync(cwd).sort()).toEqual([`a.${format}`, `b.${format}`, 'deck.md']);
	const [first, second] = ['a', 'b'].map((name) => readFileSync(join(cwd, `${name}.${format}`)));
	expect(digest(first)).toBe(digest(second));
	expect(first?.toString('utf8', 0, 300)).toMatch(starts[format]);
});

test('PNG is a folder of images, or one slide', async () => {
	const cwd = folder({'deck.md': sample});
	expect((await run(['export', 'deck.md', '--to', 'png', '-o', 'images', '--steps'], {cwd})).code).toBe(0);
	expect(readdirSync(join(cwd, 'images')).sort()).toEqual(['1-0.png', '1-1.png', '2-0.png', '2-1.png', '3.png']);
	expect((await run(['export', 'deck.md', '-o', 'two.png', '--slide', '2', '--size', '80x24'], {cwd})).code).toBe(0);
	expect(sizeOf(readFileSync(join(cwd, 'two.png')))).toEqual([80 * 16, 24 * 36]);
	expect(sizeOf(readFileSync(join(cwd, 'images', '3.png')))).toEqual([100 * 16, 30 * 36]);
});

test('a PDF has a page for each slide or step, and paper below with notes', async () => {
	const cwd = folder({'deck.md': sample});
	const pages = (name: string) => pdf(readFileSync(join(cwd, name)));
	await run(['export', 'deck.md', '-o', 'slides.pdf'], {cwd});
	await run(['export', 'deck.md', '-o', 'steps.pdf', '--steps'], {cwd});
	await run(['export', 'deck.md', '-o', 'notes.pdf', '--notes'], {cwd});
	expect(await pages('slides.pdf')).toEqual({pages: 3, width: 700, height: 480, title: 'Sample talk'});
	expect((await pages('steps.pdf')).pages).toBe(5);
	expect(await pages('notes.pdf')).toMatchObject({pages: 3, width: 595, height: 842});
});

test('a theme, a size and a part of the deck can be chosen', async () => {
	const cwd = folder({'deck.md': sample});
	const args = [
		'export',
		'deck.md',
		'--theme',
		'day',
		'--size',
		'80x24',
		'--from',
		'2',
		'--to-era',
		'2',
		'--hold',
		'1',
	];
	await run([...args, '-o', 'part.svg'], {cwd});
	const image = readFileSync(join(cwd, 'part.svg'), 'utf8');
	expect(image).toMatch(/width="640" height="432"/);
	expect(image).toContain('도커 데몬');
	expect(image).not.toMatch(/First slide|More boxes/);
});

test('--ascii and --lang reach the file, and standard output can be written to', async () => {
	const cwd = folder({
		'deck.yaml': 'title: Two\nlanguages: [en, ko]\n',
		'01-a.en.md': '# English → text\n',
		'01-a.ko.md': '# 한국어 글\n',
	});
	const korean = await run(['export', '.', '--to', 'md', '-o', '-', '--lang', 'ko'], {cwd});
	expect(korean).toEqual({code: 0, stdout: expect.stringContaining('한국어 글'), stderr: ''});
	const image = await run(['export', '.', '--to', 'svg', '-o', '-', '--slide', '1', '--ascii'], {cwd});
	expect(image.stdout).not.toMatch(/[^\x00-\x7f]/);
});

test.each([
	['no ending that is known', ['-o', 'a.doc'], 2, /a\.doc.*html, svg/],
	['no output', [], 2, /--output/],
	['an unknown format', ['-o', 'a', '--to', 'mp4'], 2, /mp4.*html/],
	['no size', ['-o', 'a.svg', '--size', '0x0'], 2, /0x0/],
	['a slide that is not there', ['-o', 'a.svg', '--slide', '9'], 2, /--slide 9.*1 to 3/],
	['a step that is not there', ['-o', 'a.svg', '--slide', '1', '--step', '4'], 2, /--step 4.*1 step/],
	['a range that runs backwards', ['-o', 'a.svg', '--from', '3', '--to-era', '1'], 2, /swap/],
	['notes in a GIF', ['-o', 'a.gif', '--notes'], 2, /--notes.*pdf/],
	['all slides in one PNG', ['-o', 'a.png'], 2, /--slide/],
	['a folder that is not there', ['-o', 'no/a.svg'], 1, /no\/a\.svg/],
	['a folder in its place', ['-o', 'taken.svg'], 1, /taken\.svg/],
	['frames a second of a PDF', ['-o', 'a.pdf', '--fps', '5'], 2, /--fps.*svg, gif.*pdf/],
	['a pause in a hand-out', ['-o', 'a.md', '--hold', '1'], 2, /--hold.*svg, gif.*md/],
	['a picture too wide', ['-o', 'a.gif', '--size', '1000x300', '--font-size', '96'], 2, /48000x32400 px.*--size/],
	['a picture too large', ['-o', 'a.png', '--slide', '1', '--size', '600x300', '--font-size', '48'], 2, /64 million/],
	['an odd font size', ['-o', 'a.svg', '--font-size', '7'], 2, /even/],
] as const)('%s is one line, and nothing is left behind', async (_, args, exitCode, message) => {
	const cwd = folder({'deck.md': sample});
	mkdirSync(join(cwd, 'taken.svg'));
	const {code, stdout, stderr} = await run(['export', 'deck.md', ...args], {cwd});
	expect({code, stdout}).toEqual({code: exitCode, stdout: ''});
	expect(stderr).toMatch(/^[^\n]+\n$/);
	expect(stderr).toMatch(message);
	expect(readdirSync(cwd).sort()).toEqual(['deck.md', 'taken.svg']);
});

test('a deck with errors leaves an older file as it was', async () => {
	const cwd = folder({'deck.md': '```diagram\nrows: [a\n```\n', 'old.svg': 'old'});
	const {code, stderr} = await run(['export', 'deck.md', '-o', 'old.svg'], {cwd});
	expect(code).toBe(1);
	expect(stderr).toMatch(/^deck\.md:\d+:\d+: error: /);
	expect(readFileSync(join(cwd, 'old.svg'), 'utf8')).toBe('old');
	expect(readdirSync(cwd).sort()).toEqual(['deck.md', 'old.svg']);
});

test('an interrupt ends the work and leaves nothing behind', async () => {
	const cwd = folder({});
	const child = spawn(process.execPath, [program, 'export', '-o', 'talk.gif'], {cwd, stdio: 'ignore'});
	const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
	// Long enough to be at work, and far from done: the flagship takes seconds.
	setTimeout(() => child.kill('SIGINT'), 1200);
	expect([130, 'SIGINT']).toContain(await ended);
	expect(readdirSync(cwd)).toEqual([]);
});

test('without the package that draws pixels, images say what to install and everything else works', async () => {
	const cwd = folder({'deck.md': sample});
	const installed = join(cwd, 'package');
	mkdirSync(join(installed, 'node_modules'), {recursive: true});
	cpSync(join(root, 'dist'), join(installed, 'dist'), {recursive: true});
	cpSync(join(root, 'package.json'), join(installed, 'package.json'));
	symlinkSync(join(root, 'node_modules/cfonts'), join(installed, 'node_modules/cfonts'));
	const copy = join(installed, 'dist/cli.js');
	const exported = (name: string) =>
		runCommand(process.execPath, [copy, 'export', 'deck.md', '--slide', '1', '-o', name], {cwd});
	expect(await exported('a.svg')).toEqual({code: 0, stdout: '', stderr: ''});
	const {code, stderr} = await exported('a.png');
	expect(code).toBe(1);
	expect(stderr).toMatch(/^morphdeck: [^\n]*npm i @napi-rs\/canvas[^\n]*\n$/);
	expect(existsSync(join(cwd, 'a.png'))).toBe(false);
});

function digest(bytes: Uint8Array | undefined): string {
	return createHash('sha256')
		.update(bytes ?? '')
		.digest('hex');
}

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Buffer): number[] {
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function pdf(bytes: Uint8Array) {
	const document = await PDFDocument.load(bytes, {updateMetadata: false});
	expect(document.getCreationDate()).toBeUndefined();
	return {pages: document.getPageCount(), ...document.getPage(0).getSize(), title: document.getTitle()};
}
