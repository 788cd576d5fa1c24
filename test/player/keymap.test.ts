import {expect, test} from 'vitest';
import {textWidth} from '../../src/cell/width.ts';
import {english, korean} from '../../src/messages/messages.ts';
import {keymap, type Mode, nothingTyped, press} from '../../src/player/keymap.ts';
import {helpPages, helpRows} from '../../src/screen/help-pages.ts';

const modes: readonly Mode[] = ['slide', 'help', 'overview', 'search', 'glossary'];

test('no key has two meanings in one mode', () => {
	for (const mode of modes) {
		const bindings = keymap.filter((row) => row.modes.includes(mode) && !row.counted).flatMap((row) => row.bindings);
		expect(bindings).toEqual([...new Set(bindings)]);
	}
});

test('every binding leads to the command of its row', () => {
	for (const row of keymap) {
		for (const mode of row.modes) {
			for (const binding of row.bindings) {
				const typed = row.counted ? {count: '12', prefix: ''} : nothingTyped;
				let pressed = press(mode, typed, binding.split(' ')[0] ?? '');
				for (const key of binding.split(' ').slice(1)) pressed = press(mode, pressed.typed, key);
				expect(pressed.command).toEqual(row.counted ? {type: 'go', slide: 11} : row.command);
				expect(pressed.typed).toEqual(nothingTyped);
			}
		}
	}
});

test('every key shown to people is bound, and every row is described', () => {
	const names: Readonly<Record<string, string>> = {
		'→': 'right',
		'←': 'left',
		'↑': 'up',
		'↓': 'down',
		Esc: 'escape',
		'Shift-→': 'shift-right',
		'Shift-←': 'shift-left',
	};
	for (const row of keymap) {
		expect(english.format(row.description)).toMatch(/^[a-zA-Z].*[^.]$/);
		if (row.counted) continue;
		const bound = new Set(row.bindings.flatMap((binding) => binding.split(' ')));
		for (const shown of row.keys.split(/,? /)) {
			expect(bound).toContain(names[shown] ?? (shown.length > 1 ? shown.toLowerCase() : shown));
		}
	}
});

test('the help shows every key of a slide once, whatever the screen', () => {
	for (const size of [
		{width: 200, height: 60},
		{width: 80, height: 24},
		{width: 20, height: 5},
	]) {
		expect(helpPages(size).flat(2)).toEqual(helpRows);
	}
});

test('no description is cut in the help of a screen of 80 columns, in any language', () => {
	for (const messages of [english, korean]) {
		for (const row of helpRows)
			expect(textWidth(messages.format(row.description)), row.description).toBeLessThanOrEqual(36);
	}
});

test('the clicker keys are there', () => {
	for (const key of ['pagedown', 'pageup', 'b', '.', 'f5', 'escape']) {
		expect(press('slide', nothingTyped, key).command).toBeDefined();
	}
});

test('a number of any length goes as far as the deck does', () => {
	const typed = Array.from('123456789012').reduce((before, digit) => press('slide', before, digit).typed, nothingTyped);
	const {command} = press('slide', typed, 'G');
	expect(command?.type === 'go' && command.slide).toBeGreaterThan(999_000);
	const six = Array.from('123456').reduce((before, digit) => press('slide', before, digit).typed, nothingTyped);
	expect(press('slide', six, 'G').command).toEqual({type: 'go', slide: 123_455});
});
