import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {demo, demoPath} from '../../build/demo.ts';

test('the README’s animation shows what the program shows today (npm run demo renews it)', async () => {
	const svg = readFileSync(demoPath, 'utf8');
	// Not a matcher: a difference of files this large would not end.
	expect((await demo()) === svg, 'docs/demo.svg is stale').toBe(true);
});

test('it is light, says its size, and goes from 0.8 to today', () => {
	const svg = readFileSync(demoPath, 'utf8');
	expect(svg.length).toBeLessThan(500_000);
	expect(svg).toMatch(/^<svg [^>]*width="672" height="468"/);
	for (const word of ['lxc-start', 'libcontainer', 'containerd', 'registry']) expect(svg).toContain(word);
	expect(svg).not.toMatch(/<script|href="http/);
});
