import {expect, test} from 'vitest';
import {problemsOf} from './memory.ts';

const slides = (...diagrams: readonly string[]) =>
	diagrams.map((yaml) => `\`\`\`diagram\n${yaml}\n\`\`\``).join('\n\n---\n\n');

test('a box may come from a box or an item of an earlier diagram, and from one of its own', async () => {
	expect(
		await problemsOf(
			slides(
				'rows: [a]\nboxes: {a: {items: {i: I}}}\nsteps: [{change: {box: a, items: {j: J}}}]',
				'rows: [b, c, d, e]\norigins: {b: a, c: a.i, d: a.j, e: b}',
			),
		),
	).toEqual([]);
});

test('an origin that no earlier diagram of the stage has is a warning at the origin', async () => {
	const problems = await problemsOf(slides('stage: one\nrows: [a]', 'stage: two\nrows: [b]\norigins:\n  b: a'));
	expect(problems).toEqual([expect.stringMatching(/^\/deck\/talk\.md:12:3: warning: "b" comes from "a", .*"two"/)]);
});
