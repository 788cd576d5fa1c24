import {EventEmitter} from 'node:events';
import {basename, join} from 'node:path';
import {expect, test} from 'vitest';
import {loadInWorker} from '../../../src/cli/load/deck-worker.ts';
import {folder} from '../../support/run.ts';

const deck = () => join(folder({'deck.md': '# One\n\n---\n\n# Two\n'}), 'deck.md');
const request = (source: string) => ({
	source,
	text: undefined,
	language: undefined,
	preferred: [],
	isAmbiguousWide: false,
	slide: 0,
});

/** A process that never answers. */
class Silent extends EventEmitter {
	readonly connected = true;
	readonly told: unknown[] = [];
	isKilled = false;
	send(message: unknown) {
		this.told.push(message);
	}
	kill() {
		this.isKilled = true;
	}
}

async function expectDeck(loading: ReturnType<typeof loadInWorker>) {
	const slide = await loading.slide;
	expect(slide?.slide.title[0]?.text).toBe('One');
	expect(slide?.minutes).toHaveLength(2);
	const {deck} = await loading.whole;
	expect(deck?.slides.map(({title}) => title[0]?.text)).toEqual(['One', 'Two']);
	expect(await loading.others).toEqual([]);
	expect([...loading.stamps.keys()].map((path) => basename(path))).toEqual(['deck.md']);
}

test('where no process can be had the deck is read here', async () => {
	await expectDeck(loadInWorker(request(deck()), undefined));
});

test('a process that ends before it has answered is done without', async () => {
	const worker = new Silent();
	const loading = loadInWorker(request(deck()), worker as never);
	expect(worker.told).toHaveLength(1);
	worker.emit('disconnect');
	await expectDeck(loading);
});

test('what has not been read is given up when the talk ends', () => {
	const worker = new Silent();
	loadInWorker(request(deck()), worker as never).end();
	expect(worker.isKilled).toBe(true);
	worker.emit('disconnect');
});
