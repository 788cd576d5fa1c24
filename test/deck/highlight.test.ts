import {expect, test, vi} from 'vitest';
import {createHighlight} from '../../src/deck/highlight.ts';

test('a slow machine colours code as a fast one does', async () => {
	const highlight = await createHighlight(['sh']);
	let now = 0;
	const clocks = [vi.spyOn(Date, 'now'), vi.spyOn(performance, 'now')];
	for (const clock of clocks) clock.mockImplementation(() => (now += 10_000));
	const tokens = highlight('sh', ['docker run nginx']).flat();
	for (const clock of clocks) clock.mockRestore();
	expect(tokens[0]).toEqual({text: 'docker', kind: 'function'});
});
