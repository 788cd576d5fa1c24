import {expect, test} from 'vitest';
import {hex} from '../../src/cell/colour.ts';
import type {Colour} from '../../src/cell/style.ts';
import {themeByName, themes} from '../../src/theme/index.ts';
import {contrast} from '../support/contrast.ts';

const pairs = (colours: Readonly<Record<string, Colour>>, prefix = '') =>
	Object.entries(colours).map(([name, colour]) => [prefix + name, colour] as const);

test('contrast goes from 1 for the same colour to 21 for black on white', () => {
	expect(contrast(0x808080, 0x808080)).toBeCloseTo(1);
	expect(contrast(0x000000, 0xffffff)).toBeCloseTo(21);
	expect(contrast(0x777777, 0xffffff)).toBeCloseTo(4.48, 2);
});

test.each(themes)('in the theme $name every text stands out from what is behind it', (theme) => {
	const {text, muted, accent, strong, link, code, failure, signal} = theme;
	const texts = [...pairs({text, muted, accent, strong, link, code, failure, signal}), ...pairs(theme.roles, 'role ')];
	for (const [name, colour] of texts) {
		expect(contrast(colour, theme.background), `${name} ${hex(colour)}`).toBeGreaterThanOrEqual(4.5);
	}
	for (const [name, colour] of [...texts, ...pairs(theme.syntax, 'syntax ')]) {
		expect(contrast(colour, theme.surface), `${name} ${hex(colour)} on the surface`).toBeGreaterThanOrEqual(4.5);
	}
});

test.each(themes)('in the theme $name lines and big letters can be seen', (theme) => {
	for (const colour of [theme.line, ...theme.gradient]) {
		expect(contrast(colour, theme.background), hex(colour)).toBeGreaterThanOrEqual(3);
	}
	expect(theme.gradient.length).toBeGreaterThanOrEqual(2);
});

test('a theme is found by its name, the first is night', () => {
	expect(themes[0]?.name).toBe('night');
	for (const theme of themes) expect(themeByName(theme.name)).toBe(theme);
	expect(themeByName('no such theme')).toBeUndefined();
});

test('no two roles of a theme have the same colour', () => {
	for (const theme of themes) expect(new Set(Object.values(theme.roles)).size).toBe(Object.keys(theme.roles).length);
});
