import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {cacheKey, readCache, writeCache} from '../../../src/cli/first-frame/cache.ts';
import {folder} from '../../support/run.ts';

let cache = '';

beforeEach(() => {
	cache = folder({});
	vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(() => vi.unstubAllEnvs());

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
		writeCache('key', 'a screen', paths);
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
