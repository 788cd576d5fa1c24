import {expect, test} from 'vitest';
import {warmUp} from '../../../src/cli/first-frame/warm-up.ts';
import {bigTitle} from '../../../src/cli/ink-title.ts';

test('a first slide with a big title is painted, and nothing is seen of it', () => {
	const titles: string[] = [];
	const {write} = process.stdout;
	let bytes = '';
	process.stdout.write = ((data: string) => {
		bytes += data;
		return true;
	}) as typeof write;
	try {
		warmUp((text, size, theme, isAscii) => {
			titles.push(text);
			return bigTitle(text, size, theme, isAscii);
		});
	} finally {
		process.stdout.write = write;
	}
	expect(titles).toEqual(['A title']);
	expect(bytes).toBe('');
});
