import {EventEmitter} from 'node:events';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadAside} from '../../../src/cli/load/load-aside.ts';
import {folder} from '../../support/run.ts';

const deck = () => join(folder({'deck.md': '# One\n\n---\n\n# Two\n'}), 'deck.md');
const wanted = (source: string) => ({
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

async function expectDeck(reading: ReturnType<typeof loadAside>) {
	const slide = await reading.slide;
	expect(slide?.slide.title[0]?.text).toBe('One');
	expect(slide?.minutes).toHaveLength(2);
	const {deck} = await reading.whole;
	expect(deck?.slides.map(({title}) => title[0]?.text)).toEqual(['One', 'Two']);
	expect(await reading.others).toEqual([]);
}

test('where no process can be had the deck is read here', async () => {
	await expectDeck(loadAside(wanted(deck()), undefined));
});

test('a process that ends before it has answered is done without', async () => {
	const reader = new Silent();
	const reading = loadAside(wanted(deck()), reader as never);
	expect(reader.told).toHaveLength(1);
	reader.emit('disconnect');
	await expectDeck(reading);
});

test('what has not been read is given up when the talk ends', () => {
	const reader = new Silent();
	loadAside(wanted(deck()), reader as never).end();
	expect(reader.isKilled).toBe(true);
	reader.emit('disconnect');
});
