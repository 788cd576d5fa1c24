import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {renewed} from '../../build/readme.ts';
import {root} from '../support/environment.ts';

test('the README shows what the program shows today (npm run readme renews it)', async () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	expect(await renewed(readme)).toBe(readme);
	expect(readme).toMatch(/<!-- frame .* -->\n```text\n[^`]*╭/);
});
