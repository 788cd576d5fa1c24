import {expect, test} from 'vitest';
import {titleParts} from '../../build/title-parts.ts';
import {themes} from '../../src/theme/index.ts';
import {night} from '../../src/theme/night.ts';
import {keptTitles} from '../../src/ui/big-title/kept-titles.ts';
import {withHangul} from '../support/titles.ts';
import {pixels} from '../ui/pixels.ts';

test('the title that the flagship begins with needs no Ink, in no language, theme or usual size', async () => {
	const titles = keptTitles(await titleParts(pixels), () => pixels);
	for (const text of ['Docker architecture history', 'Docker 아키텍처의 역사']) {
		for (const size of [76, 96, 116, 196].map((width) => ({width, height: 12}))) {
			for (const theme of themes) titles.bigTitle(text, size, theme);
			const grid = titles.bigTitle(text, size, night);
			expect(grid?.toString(), text).toBe(withHangul(text, size, night)?.toString());
		}
	}
	expect(titles.isLacking).toBe(false);
}, 120_000);
