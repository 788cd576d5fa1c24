import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadDeck} from '../../src/deck/load.ts';
import {renderFrames} from '../../src/record/index.ts';
import {screenOf, screensAtMarkers} from '../support/cast.ts';
import {folder, run} from '../support/run.ts';
import {open, program} from '../support/terminal.ts';
import {bigTitle} from '../support/titles.ts';
import {small} from './talk.ts';

const korean = small
	.replace('# Opening', '# 컨테이너의 역사')
	.replace('Words of the first slide.', '처음에는 😀 LXC가 있었다.');

async function framesOf(text: string, size = {width: 80, height: 24}) {
	const {deck} = await loadDeck('deck.md', {reader: {} as never, text});
	if (deck === undefined) throw new Error('The deck does not load');
	return [...renderFrames(deck, {size, theme: 'night', bigTitle}).frames];
}

test.each(['v2', 'v3'])(
	'a terminal that is sent the %s file shows the deck’s own frames at every marker',
	async (format) => {
		const cwd = folder({'deck.md': korean});
		const {code, stderr} = await run(['record', 'deck.md', '-o', 'a.cast', '--size', '80x24', '--format', format], {
			cwd,
		});
		expect([code, stderr]).toEqual([0, '']);
		const shown = await screensAtMarkers(readFileSync(join(cwd, 'a.cast'), 'utf8'));
		const own = (await framesOf(korean)).filter(({marker}) => marker !== undefined);
		expect(shown.map(({label}) => label)).toEqual(['컨테이너의 역사', 'Second', 'Third', 'Closing']);
		expect(shown.map(({time}) => time)).toEqual(own.map(({time}) => time));
		for (const [index, {cells}] of shown.entries()) {
			const grid = own[index]?.grid;
			expect(cells).toEqual(grid === undefined ? undefined : screenOf(grid));
		}
	},
);

test('asciinema reads the v2 file as Debian’s does: the last screen is on the terminal', async () => {
	const cwd = folder({'deck.md': korean});
	await run(['record', 'deck.md', '-o', 'a.cast', '--size', '80x24', '--format', 'v2'], {cwd});
	const hasAsciinema = spawnSync('asciinema', ['--version']).status === 0;
	const command = hasAsciinema ? 'asciinema cat a.cast' : `${process.execPath} ${join(cwd, 'cat.mjs')} a.cast`;
	// Where asciinema is not installed, what "cat" does: every output, one after the other.
	writeFileSync(
		join(cwd, 'cat.mjs'),
		`import {readFileSync} from 'node:fs';
const [header, ...events] = readFileSync(process.argv[2], 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
if (header.version !== 2) throw new Error('only asciicast v1 and v2');
for (const [, kind, data] of events) if (kind === 'o') process.stdout.write(data);`,
	);
	const t = await open({command: 'sh', args: ['-c', `${command}; sleep 0.1`], columns: 80, rows: 24, cwd});
	await t.exit();
	expect(t.screen()).toContain('That was all.');
	expect(t.screen().split('\n')[23]).toContain('4/4');
	expect(t.cursorVisible).toBe(true);
});

test('two runs give the same bytes', async () => {
	const cwd = folder({'deck.md': korean});
	const outputs = await Promise.all(
		['a.cast', 'b.cast'].map(async (name) => {
			await run(['record', 'deck.md', '-o', name, '--captions'], {cwd});
			return readFileSync(join(cwd, name), 'utf8');
		}),
	);
	expect(outputs[0]?.length).toBeGreaterThan(10_000);
	expect(outputs[0]).toBe(outputs[1]);
});

test('a recording can go to standard output', async () => {
	const {stdout, code} = await run(['record', '-', '-o', '-'], {input: small});
	expect(code).toBe(0);
	expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({version: 3, term: {cols: 100, rows: 30}});
});

test.each<[string, readonly string[], number, RegExp]>([
	[
		'a folder that is not there',
		['-o', 'no/a.cast'],
		1,
		/^morphdeck: cannot write no\/a\.cast: the folder is not there\n$/,
	],
	['a folder for a file', ['-o', '.'], 1, /^morphdeck: \. is a folder: name a file\n$/],
	['no file', [], 2, /--output.*not specified.*\n$/],
	['an unknown format', ['-o', 'a.cast', '--format', 'v1'], 2, /^morphdeck: .*v1.*v3, v2.*\n$/],
	['a speed that never ends', ['-o', 'a.cast', '--speed', '0.000001'], 2, /^morphdeck: .*0\.05 to 1000.*\n$/],
	['a picture', ['-o', 'a.gif'], 2, /^morphdeck: .*morphdeck export -o a\.gif\n$/],
	['no size', ['-o', 'a.cast', '--size', '0x0'], 2, /^morphdeck: .*0x0.*20x5.*\n$/],
	[
		'a slide too many',
		['-o', 'a.cast', '--to', '9'],
		2,
		/^morphdeck: --to 9 is no slide of this deck: give 1 to 4.*\n$/,
	],
	[
		'the end before the start',
		['-o', 'a.cast', '--from', '3', '--to', '2'],
		2,
		/^morphdeck: --to 2 comes before --from 3.*\n$/,
	],
	['a deck that is not there', ['no.md', '-o', 'a.cast'], 1, /no\.md: there is no such file.*\n$/],
	[
		'cues that are not there',
		['-o', 'a.cast', '--cues', 'no.cues'],
		1,
		/^morphdeck: no\.cues: there is no such file.*\n$/,
	],
	['a key that is none', ['-o', 'a.cast', '--cues', 'bad.cues'], 1, /^bad\.cues:2:1: error: "rihgt" is no key.*\n$/],
	['a cue past the end', ['-o', 'a.cast', '--cues', 'late.cues'], 1, /^late\.cues:1:1: error: .*past the end.*\n$/],
	['a cue after the end', ['-o', 'a.cast', '--cues', 'after.cues'], 1, /^after\.cues:2:1: error: .*past the end.*\n$/],
])('%s is told in one line and nothing is left behind', async (_, args, code, line) => {
	const files = {
		'deck.md': small,
		'bad.cues': '# keys\n1 rihgt\n',
		'late.cues': '9999 right\n',
		'after.cues': 'end 5\n6 right\n',
	};
	const cwd = folder(files);
	const deck = args.includes('no.md') ? [] : ['deck.md'];
	const outcome = await run(['record', ...deck, ...args], {cwd});
	expect(outcome.stderr).toMatch(line);
	expect(outcome.stderr.match(/\n/g)).toHaveLength(1);
	expect([outcome.code, outcome.stdout]).toEqual([code, '']);
	expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
});

test('an interrupt leaves what was there before, and no draft', async () => {
	const cwd = folder({'a.cast': 'an earlier recording'});
	const t = await open({args: ['record', '-o', 'a.cast', '--size', '300x80'], cwd});
	await t.until((screen) => screen.includes('Recording'));
	t.kill('SIGINT');
	const exit = await t.exit();
	expect(exit.signal || exit.code).not.toBe(0);
	expect(readdirSync(cwd)).toEqual(['a.cast']);
	expect(readFileSync(join(cwd, 'a.cast'), 'utf8')).toBe('an earlier recording');
});

test('what a speaker presses is written down, and plays again', async () => {
	const cwd = folder({'deck.md': small});
	const t = await open({args: ['deck.md', '--motion', 'none', '--log-cues', 'talk.cues'], columns: 80, rows: 24, cwd});
	await t.until((screen) => screen.includes('1/4'));
	t.press('n');
	await t.until((screen) => screen.includes('○○  2/4'));
	t.press('4G');
	await t.until((screen) => screen.includes('4/4'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	const log = readFileSync(join(cwd, 'talk.cues'), 'utf8');
	expect(log.split('\n').map((line) => line.replace(/\d+\.\d{3}/, 'T'))).toEqual([
		'# Seconds and keys, for "morphdeck record --cues".',
		'from 1',
		'T n',
		'T 4',
		'T G',
		'end T',
		'',
	]);
	const {code, stderr} = await run(['record', 'deck.md', '--motion', 'none', '--cues', 'talk.cues', '-o', 'a.cast'], {
		cwd,
	});
	expect([code, stderr]).toEqual([0, '']);
	const shown = await screensAtMarkers(readFileSync(join(cwd, 'a.cast'), 'utf8'));
	expect(shown.map(({label}) => label)).toEqual(['Opening', 'Second', 'Closing']);
	expect(readdirSync(cwd).sort()).toEqual(['a.cast', 'deck.md', 'talk.cues']);
});

test('the keys are written down also when the program is told to end', async () => {
	const cwd = folder({'deck.md': small});
	const t = await open({args: ['deck.md', '--log-cues', 'talk.cues'], cwd});
	await t.until((screen) => screen.includes('1/4'));
	t.press('n');
	await t.until((screen) => screen.includes('2/4'));
	t.kill('SIGTERM');
	expect(await t.exit()).toMatchObject({code: 143});
	expect(t.alternate).toBe(false);
	expect(readFileSync(join(cwd, 'talk.cues'), 'utf8')).toMatch(/^\d+\.\d{3} n$/m);
});

test('the progress of long work is shown on a terminal, and gone when it ends', async () => {
	const cwd = folder({});
	const t = await open({
		command: 'sh',
		args: ['-c', `"${process.execPath}" "${program}" record -o a.cast; sleep 0.1`],
		cwd,
	});
	await t.until((screen) => /Recording █+░+ \d+ %/.test(screen));
	await t.exit();
	expect(t.screen().trim()).toBe('');
	expect(readdirSync(cwd)).toEqual(['a.cast']);
});
