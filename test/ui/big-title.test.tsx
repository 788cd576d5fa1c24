import chalk from 'chalk';
import fc from 'fast-check';
import {Text} from 'ink';
import BigText from 'ink-big-text';
import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {day} from '../../src/theme/day.ts';
import {night} from '../../src/theme/night.ts';
import {bigTitles} from '../../src/ui/big-title/big-title.ts';
import {inkParts} from '../../src/ui/big-title/ink-parts.ts';
import {bigTitle, withHangul} from '../support/titles.ts';
import {pixels} from './pixels.ts';

const title = 'Docker architecture history';
const korean = 'Docker 아키텍처의 역사';

test('a title is drawn in full blocks where they fit', () => {
	expect(bigTitle('0.9', {width: 76, height: 12}, night)?.toString()).toBe(
		`
 ██████      █████
██  ████    ██   ██
██ ██ ██     ██████
████  ██         ██
 ██████  ██  █████
`.slice(1, -1),
	);
});

test('a title that is too wide for them has half blocks and lines of its own', () => {
	expect(bigTitle(title, {width: 76, height: 12}, night)?.toString()).toBe(
		`
█▀▄ █▀█ █▀▀ █▄▀ █▀▀ █▀█   ▄▀█ █▀█ █▀▀ █ █ █ ▀█▀ █▀▀ █▀▀ ▀█▀ █ █ █▀█ █▀▀
█▄▀ █▄█ █▄▄ █ █ ██▄ █▀▄   █▀█ █▀▄ █▄▄ █▀█ █  █  ██▄ █▄▄  █  █▄█ █▀▄ ██▄

                       █ █ █ █▀▀ ▀█▀ █▀█ █▀█ █▄█
                       █▀█ █ ▄▄█  █  █▄█ █▀▄  █
`.slice(1, -1),
	);
});

test('in ASCII only full blocks are used, which have a stand-in', () => {
	const text = bigTitle(title, {width: 76, height: 12}, night, true)?.toString();
	expect(text).toContain('█');
	expect(text).not.toMatch(/[^█ \n]/);
});

test('a title is never larger than its room', () => {
	for (let width = 10; width <= 200; width += 10) {
		for (const height of [2, 5, 9, 20]) {
			const grid = bigTitle(title, {width, height}, night);
			expect(grid?.width ?? 0).toBeLessThanOrEqual(width);
			expect(grid?.height ?? 0).toBeLessThanOrEqual(height);
		}
	}
	expect(bigTitle(title, {width: 40, height: 20}, night)).toBeUndefined();
});

test('letters that the fonts do not have are left to plain text', () => {
	for (const text of ['도커의 역사', 'naïve', 'a|b', 'a & b', '']) {
		expect(bigTitle(text, {width: 200, height: 50}, night), text).toBeUndefined();
	}
});

test('the gradient of the theme goes from left to right, also where no terminal has colours', () => {
	const level = chalk.level;
	chalk.level = 0;
	const grid = bigTitle('History', {width: 100, height: 10}, day);
	expect(chalk.level).toBe(0);
	chalk.level = level;
	const colours = Array.from(grid?.foregrounds.slice(0, grid.width) ?? []);
	expect(colours[0]).toBe(day.gradient[0]);
	expect(colours.at(-1)).toBe(day.gradient.at(-1));
	expect(new Set(colours).size).toBeGreaterThan(30);
});

test('a title is the same grid again, and another one for another theme', () => {
	const size = {width: 100, height: 20};
	expect(bigTitle(title, size, night)).toBe(bigTitle(title, size, night));
	expect(bigTitle(title, size, night)?.equals(bigTitle(title, size, day) ?? (undefined as never))).toBe(false);
});

test('a title with Hangul is drawn in pixels, its Latin as well', () => {
	expect(withHangul('1.11: 둘로', {width: 76, height: 18}, night)?.toString()).toBe(
		`
▄██      ▄██  ▄██           ██▀▀▀▀▀▀▀   █████████
▀██      ▀██  ▀██  ▄▄       ▀▀▀▀▀▀▀▀▀   ▄▄▄▄▄▄▄██
 ██       ██   ██  ▀▀      ▀▀▀▀▀██▀▀▀▀  ██▄▄▄▄▄▄▄
 ██       ██   ██  ▄▄       ▀▀▀▀█████   ▀▀▀▀██▀▀▀
 ██  ▄▄   ██   ██  ▀▀       ████▄▄▄▄▄  ███████████
 ▀▀  ▀▀   ▀▀   ▀▀           ▀▀▀▀▀▀▀▀▀
`.slice(1, -1),
	);
	expect(withHangul(korean, {width: 76, height: 18}, night)?.toString()).toBe(
		`
                   █▀▀▀▄             █
                   █   █  ▄▄▄   ▄▄▄▄ █  ▄  ▄▄▄  ▄ ▄▄
                   █   █ █   █ █     █▄▀  █▄▄▄█ █▀
                   █   █ █   █ █     █ ▀▄ █     █
                   ▀▀▀▀   ▀▀▀   ▀▀▀▀ ▀  ▀  ▀▀▀▀ ▀

▄▀▀▀▄  █  ▀▀▀▀█  █  █▀▀▀  █ █  ▀▀▀   █  ▄▀▀▀▄  █     ▄▀▀▀▄▄▄█    █    █
█   █  █  ▄▄▄▄█  █  █▀▀▀ ▀█ █ ▀▀█▀▀  █  █   █  █     █   █▄▄█    █    █
█   █  █▀    █   █  ▀▀▀▀  ▀ ▀  ▄▀▄ ▀▀█   ▀▀▀   █      ▀▀▀   ▀   █ █   █▀
▀▄▄▄▀  █  ▄▄▀    █   ▀▀▀▀▀▀▀█ ▄▀ ▀▄  █  ▄▄▄▄▄▄ █      ▀▀▀▀▀▀█  █   █  █
       ▀         ▀          ▀        ▀         ▀            ▀         ▀
`.slice(1, -1),
	);
});

test('where there is air around them, its pixels are two cells wide', () => {
	const size = {width: 196, height: 54};
	const rows = withHangul('오늘', size, night)?.toString().split('\n') ?? [];
	expect(rows).toHaveLength(11);
	expect(rows.join('')).not.toMatch(/[▀▄]/);
	expect(withHangul('오늘', {...size, height: 21}, night)?.height).toBe(6);
});

test('in ASCII it has full blocks only', () => {
	for (const width of [76, 96, 196]) {
		const text = withHangul(korean, {width, height: 18}, night, true)?.toString();
		expect(text).toContain('█');
		expect(text).not.toMatch(/[^█ \n]/);
	}
});

test('a title without Hangul is what it is without the pixels, which nobody asks for', () => {
	let reads = 0;
	const counting = bigTitles(inkParts, () => {
		reads++;
		return pixels;
	});
	for (const text of [title, '2013: docker', '漢字', 'naïve', '']) {
		for (const width of [40, 76, 196]) {
			const size = {width, height: 18};
			expect(counting(text, size, night)?.toString()).toBe(bigTitle(text, size, night)?.toString());
		}
	}
	expect(reads).toBe(0);
	counting(korean, {width: 76, height: 18}, night);
	counting('오늘', {width: 76, height: 18}, night);
	expect(reads).toBe(1);
});

test('a word of Hangul is broken only where a line has no room for it', () => {
	const text = (width: number) => withHangul('아키텍처의 역사', {width, height: 20}, night)?.toString();
	expect(text(38)).toBe(
		`
▄▀▀▄ █  ▀▀█  █  ██▀▄█ █ ▀▀▀  █  ▄▀▀▄ █
█  █ █▄ ▀▀█  █  █▄▄ █ █ ▀█▀▄▄█  ▀▄▄▀ █
▀▄▄▀ █  ▄▀   █   ▄▄▄▄▄▄ █ █  █  ▄▄▄▄▄█
     ▀       ▀        ▀      ▀       ▀

           ▄▀▀▄▄█    █  █
           ▀▄▄▀▄█   ▄▀▄ █▄
            ▄▄▄▄█  ▄▀ ▀▄█
                ▀       ▀
`.slice(1, -1),
	);
	expect(text(37)).toBe(
		`
     ▄▀▀▄ █  ▀▀█  █  ██▀▄█ █
     █  █ █▄ ▀▀█  █  █▄▄ █ █
     ▀▄▄▀ █  ▄▀   █   ▄▄▄▄▄▄
          ▀       ▀        ▀

▀▀▀  █  ▄▀▀▄ █    ▄▀▀▄▄█    █  █
▀█▀▄▄█  ▀▄▄▀ █    ▀▄▄▀▄█   ▄▀▄ █▄
█ █  █  ▄▄▄▄▄█     ▄▄▄▄█  ▄▀ ▀▄█
     ▀       ▀         ▀       ▀
`.slice(1, -1),
	);
});

test('a title with Hangul is never larger than its room, and stays plain where no letters fit', () => {
	const syllable = fc.integer({min: 0xac00, max: 0xd7a3}).map((code) => String.fromCharCode(code));
	const text = fc.array(fc.oneof({weight: 5, arbitrary: syllable}, fc.constantFrom(' ', 'g', '1', 'É', '(', '·')), {
		minLength: 1,
		maxLength: 30,
	});
	const room = fc.record({width: fc.integer({min: 1, max: 220}), height: fc.integer({min: 1, max: 60})});
	fc.assert(
		fc.property(text, room, fc.boolean(), (letters, size, isAscii) => {
			const grid = withHangul(letters.join(''), size, night, isAscii);
			expect(grid?.width ?? 0).toBeLessThanOrEqual(size.width);
			expect(grid?.height ?? 0).toBeLessThanOrEqual(size.height);
		}),
	);
	expect(withHangul(korean, {width: 16, height: 1}, night)).toBeUndefined();
	expect(withHangul('도커 🐳', {width: 196, height: 54}, night)).toBeUndefined();
});

test('syllables that are written as their letters are drawn as syllables', () => {
	const size = {width: 76, height: 18};
	expect(withHangul(korean.normalize('NFD'), size, night)?.toString()).toBe(
		withHangul(korean, size, night)?.toString(),
	);
});

test('in the middle of a rendering Ink draws nothing, which is told', () => {
	function Drawing() {
		expect(() => inkParts.gradient([0xff0000, 0x0000ff], 4)).toThrow('while it renders something else');
		return <Text>drawn</Text>;
	}
	expect(render(<Drawing />).lastFrame()).toBe('drawn');
});

test('letters and colours are what the components show in Ink itself', () => {
	const {lastFrame} = render(<BigText text="A" font="tiny" letterSpacing={0} />);
	expect(lastFrame()?.trim().split('\n')).toEqual(inkParts.letter('tiny', 'A').map((row) => row.trimEnd()));
	expect(inkParts.gradient([0xff0000, 0x0000ff], 3)).toEqual([0xff0000, expect.any(Number), 0x0000ff]);
});

test('a font has as many rows for each of its letters, also where some are blank', () => {
	for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!?:-+_=/,\'"') {
		expect(inkParts.letter('block', character)).toHaveLength(6);
		expect(inkParts.letter('tiny', character)).toHaveLength(2);
	}
});
