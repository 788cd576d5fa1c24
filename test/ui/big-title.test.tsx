import chalk from 'chalk';
import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {day} from '../../src/theme/day.ts';
import {night} from '../../src/theme/night.ts';
import {bigTitle} from '../../src/ui/big-title.tsx';
import {raster} from '../../src/ui/raster.tsx';
import {Title} from '../../src/ui/Title.tsx';

const title = 'Docker architecture history';

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

function Painter() {
	return <Text>{raster(<Title rows={['ab', 'cd']} colours={[0xff0000, 0x0000ff]} />).toString()}</Text>;
}

test('a title can be drawn while Ink renders something else', () => {
	expect(render(<Painter />).lastFrame()).toBe('ab\ncd');
});

test('the component shows the same in Ink itself', () => {
	const {lastFrame} = render(<Title rows={['█▀█', '▀▀█']} colours={[0xff0000, 0x0000ff]} />);
	expect(lastFrame()).toBe('█▀█\n▀▀█');
});

test('only texts can be drawn', () => {
	expect(() => raster(<div />)).toThrow('Cannot draw <div>');
});
