import {expect, test} from 'vitest';
import {mix} from '../../src/cell/mix.ts';
import {nearestIn} from '../../src/cell/nearest.ts';
import {fillColour, strokeStyle} from '../../src/diagram/visibility.ts';
import {palette} from '../../src/export/palette.ts';
import {themes} from '../../src/theme/index.ts';

test.each(themes)('the palette of $name has room for one more and holds every colour of the theme', (theme) => {
	const colours = palette(theme);
	expect(colours.length).toBeLessThanOrEqual(255);
	expect(new Set(colours).size).toBe(colours.length);
	const roles = [theme.background, theme.text, theme.failure, ...Object.values(theme.roles), ...theme.gradient];
	for (const colour of roles) expect(colours).toContain(colour);
});

test.each(themes)('the large areas of boxes in $name have exactly their colours', (theme) => {
	const still = {alpha: 1, dim: 0};
	for (const colour of [...Object.values(theme.roles), theme.signal, theme.failure]) {
		expect(palette(theme)).toContain(fillColour(colour, theme, {...still, emphasis: 'normal'}));
		expect(palette(theme)).toContain(fillColour(colour, theme, {...still, emphasis: 'lit'}));
		expect(palette(theme)).toContain(strokeStyle(colour, theme.background, {alpha: 1, dim: 1, emphasis: 'normal'}).fg);
	}
});

test.each(themes)('what fades in $name finds a colour close by', (theme) => {
	const colours = palette(theme);
	const find = nearestIn(colours);
	for (const colour of Object.values(theme.roles)) {
		for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
			const wanted = mix(theme.background, colour, part);
			const found = colours[find(wanted)] ?? 0;
			for (const shift of [16, 8, 0])
				expect(Math.abs(((wanted >> shift) & 255) - ((found >> shift) & 255))).toBeLessThanOrEqual(24);
		}
	}
});
