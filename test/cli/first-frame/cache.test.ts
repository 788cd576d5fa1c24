import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {cacheFolder} from '../../../src/cli/cache-files.ts';
import {cacheKey, readCache, writeCache} from '../../../src/cli/first-frame/cache.ts';
import {stampOf} from '../../../src/files/stamp.ts';
import {folder} from '../../support/run.ts';

let cache = '';

beforeEach(() => {
	cache = folder({});
	vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(() => vi.unstubAllEnvs());

/** POSIX mkfifo. */
const makePipe = 'mkfifo';
const stampsOf = (paths: readonly string[]) => paths.map((path) => [path, stampOf(path)] as const);
const frames = () => readdirSync(join(cache, 'morphdeck/first-frames'));

test('a frame is there for the next start with the same key, and for no other', () => {
	writeCache('one', 'a screen', []);
	expect(readCache('one')).toBe('a screen');
	expect(readCache('other')).toBeUndefined();
});

test('a frame is forgotten when a file that it was made from changes, goes or comes', () => {
	const deck = folder({'deck.md': '# One'});
	const paths = ['deck.md', 'missing.yaml'].map((name) => join(deck, name));
	for (const change of [
		() => writeFileSync(join(deck, 'deck.md'), '# Two slides'),
		() => writeFileSync(join(deck, 'missing.yaml'), 'title: One'),
		() => rmSync(join(deck, 'deck.md')),
	]) {
		writeCache('key', 'a screen', stampsOf(paths));
		expect(readCache('key')).toBe('a screen');
		change();
		expect(readCache('key')).toBeUndefined();
	}
});

test('two keys whose files have the same name do not get the frame of each other', () => {
	writeCache('one', 'a screen', []);
	const [name = ''] = frames();
	const path = join(cache, 'morphdeck/first-frames', name);
	writeFileSync(path, readFileSync(path, 'utf8').replace('"one"', '"another"'));
	expect(readCache('one')).toBeUndefined();
});

test('only the newest frames stay', () => {
	for (let number = 0; number < 70; number++) writeCache(`key ${number}`, `screen ${number}`, []);
	expect(frames()).toHaveLength(64);
	expect(readCache('key 69')).toBe('screen 69');
});

test('where nothing can be written nothing is kept, and nobody is told', () => {
	vi.stubEnv('XDG_CACHE_HOME', join(folder({file: ''}), 'file'));
	writeCache('key', 'a screen', []);
	expect(readCache('key')).toBeUndefined();
});

test('the key changes with the program and with the language', () => {
	const key = cacheKey(import.meta.filename);
	expect(cacheKey(join(folder({'cli.js': ''}), 'cli.js'))).not.toBe(key);
	vi.stubEnv('LC_ALL', 'ko_KR.UTF-8');
	expect(cacheKey(import.meta.filename)).not.toBe(key);
});

test('a file that was changed while it was shown is not taken for the one that was read', () => {
	const deck = folder({'deck.md': '# One'});
	const stamps = stampsOf([join(deck, 'deck.md')]);
	writeFileSync(join(deck, 'deck.md'), '# Another');
	writeCache('key', 'a screen', stamps);
	expect(readCache('key')).toBeUndefined();
});

test.each([
	[
		'a link',
		(path: string) => {
			renameSync(path, `${path}.x`);
			symlinkSync(`${path}.x`, path);
		},
	],
	[
		'a pipe',
		(path: string) => {
			rmSync(path);
			execFileSync(makePipe, [path]);
		},
	],
	[
		'a device',
		(path: string) => {
			rmSync(path);
			symlinkSync('/dev/zero', path);
		},
	],
	['what others may write', (path: string) => chmodSync(path, 0o662)],
	['what is too large', (path: string) => writeFileSync(path, `${readFileSync(path, 'utf8')}${' '.repeat(1_000_000)}`)],
])('%s is no kept frame', (_, change) => {
	writeCache('key', 'a screen', []);
	const [name = ''] = frames();
	change(join(cache, 'morphdeck/first-frames', name));
	expect(readCache('key')).toBeUndefined();
});

test.each([
	'\x1b]0;title\x07',
	'\x1b]52;c;eA==\x1b\\',
	'\x1b[?1000h',
	'\x1b[2J',
	'\x1b[6n',
	'\x1bc',
	'\x9b31m',
	'a\nb',
	'a\u202eb',
	'\x1b',
])('a frame with %j is never shown', (sequence) => {
	writeCache('key', 'a screen', []);
	const path = join(cache, 'morphdeck/first-frames', frames()[0] ?? '');
	writeFileSync(path, readFileSync(path, 'utf8').replace('"a screen"', JSON.stringify(`a ${sequence}`)));
	expect(readCache('key')).toBeUndefined();
});

test('what a screen is written with may be kept', () => {
	const frame = '\x1b[?2026h\x1b[1;2H\x1b[38;2;1;2;3;48;5;7mhé 가 👩‍💻\x1b[C\x1b[12Cx\x1b[0m\x1b[4:3m\x1b[?2026l';
	writeCache('key', frame, []);
	expect(readCache('key')).toBe(frame);
});

test('files of others are left alone, also behind a link', () => {
	writeCache('key', 'a screen', []);
	const others = Object.fromEntries(Array.from({length: 90}, (_, number) => [`letter-${number}`, '']));
	for (const name of Object.keys(others)) writeFileSync(join(cache, 'morphdeck/first-frames', name), '');
	for (let number = 0; number < 70; number++) writeCache(`key ${number}`, 'a screen', []);
	expect(frames().filter((name) => name.startsWith('letter-'))).toHaveLength(90);
	const elsewhere = folder(
		Object.fromEntries(Array.from({length: 90}, (_, number) => [`${String(number).padStart(8, '0')}.json`, ''])),
	);
	rmSync(join(cache, 'morphdeck/first-frames'), {recursive: true});
	symlinkSync(elsewhere, join(cache, 'morphdeck/first-frames'));
	writeCache('key', 'a screen', []);
	expect(readdirSync(elsewhere)).toHaveLength(90);
});

test('no draft is left where a frame cannot be kept', () => {
	writeCache('key', 'a screen', []);
	const [name = ''] = frames();
	rmSync(join(cache, 'morphdeck/first-frames', name));
	mkdirSync(join(cache, 'morphdeck/first-frames', name));
	writeCache('key', 'a screen', []);
	expect(frames()).toEqual([name]);
});

test.each([
	[{XDG_CACHE_HOME: '/a', HOME: '/h'}, '/a/morphdeck'],
	[{XDG_CACHE_HOME: 'a', HOME: '/h'}, '/h/.cache/morphdeck'],
	[{XDG_CACHE_HOME: '', HOME: '/h'}, '/h/.cache/morphdeck'],
	[{HOME: '/h'}, '/h/.cache/morphdeck'],
	[{HOME: ''}, undefined],
	[{HOME: 'h'}, undefined],
	[{XDG_CACHE_HOME: './a', HOME: ''}, undefined],
	[{}, undefined],
])('with %j what is kept is in %s', (env, expected) => {
	expect(cacheFolder(env)).toBe(expected);
});

test('without a folder nothing is kept, and none is made where the program runs', () => {
	vi.stubEnv('XDG_CACHE_HOME', 'relative');
	vi.stubEnv('HOME', '');
	writeCache('key', 'a screen', []);
	expect(readCache('key')).toBeUndefined();
	expect(['relative', '.cache'].filter((name) => existsSync(name))).toEqual([]);
});
