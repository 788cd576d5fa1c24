import {expect, test} from 'vitest';
import {open} from '../support/terminal.ts';

test('npm start presents the flagship deck, and passes arguments on', async () => {
	const t = await open({command: 'npm', args: ['start', '--', '--motion', 'none', '--from', '3']});
	await t.until((screen) => / 3\/\d+/.test(screen));
	expect(t.alternate).toBe(true);
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect({alternate: t.alternate, cursor: t.cursorVisible}).toEqual({alternate: false, cursor: true});
});
