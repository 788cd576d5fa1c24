import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {App} from '../../src/ui/App.tsx';
import {talk as deck} from '../player/deck.ts';
import {testTalk} from './talk.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function rows(frame: string | undefined): string[] {
	return (frame ?? '').split('\n');
}

test('the screen is the stage with the footer under it', async () => {
	const talk = testTalk(deck);
	const {lastFrame} = render(<App talk={talk} />);
	await settle();
	expect(rows(lastFrame())).toHaveLength(24);
	expect(lastFrame()).toContain('Opening');
	expect(rows(lastFrame()).at(-1)).toContain('1/8');
});

test('keys change the screen', async () => {
	const talk = testTalk(deck, {motion: 'none'});
	const {lastFrame} = render(<App talk={talk} />);
	const press = async (...keys: string[]) => {
		for (const key of keys) talk.store.dispatch({type: 'key', key});
		await settle();
		return lastFrame() ?? '';
	};
	expect(await press('right')).toContain('Monolith');
	expect(await press('?')).toContain('forward one step');
	expect(await press('escape')).not.toContain('forward one step');
	expect(await press('o')).toContain('Overview');
	expect(await press('escape', '/', 's', 'h', 'i', 'm')).toMatch(/\/.*shim/);
	expect(await press('enter')).toContain('Shims');
	expect(await press('s')).toContain('Notes');
	expect((await press('b')).trim()).toBe('');
	expect(await press('b')).toContain('Shims');
});

test('every screen is exactly as large as the terminal', async () => {
	for (const size of [
		{width: 1, height: 1},
		{width: 20, height: 5},
		{width: 60, height: 16},
		{width: 80, height: 24},
		{width: 99, height: 40},
	]) {
		for (const keys of [[], ['s'], ['?'], ['o'], ['/', 'l'], ['b']]) {
			const talk = testTalk(deck, {size, motion: 'none'}, 'truecolor');
			for (const key of keys) talk.store.dispatch({type: 'key', key});
			const {lastFrame, unmount} = render(<App talk={talk} />);
			await settle();
			const plain = rows(lastFrame()?.replace(/\x1b\[[0-9;]*m/g, ''));
			expect(plain, `${size.width}x${size.height} ${keys}`).toHaveLength(size.height);
			for (const row of plain) expect(row.length).toBeLessThanOrEqual(size.width);
			unmount();
		}
	}
});

test('without colours no colour is written, and what is selected still stands out', async () => {
	const talk = testTalk(deck, {motion: 'none'}, 'none');
	const {lastFrame} = render(<App talk={talk} />);
	talk.store.dispatch({type: 'key', key: 'o'});
	await settle();
	expect(lastFrame()).not.toMatch(/\x1b\[[0-9;]*[34][0-9]/);
	expect(lastFrame()).toContain('▸');
});
