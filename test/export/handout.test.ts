import {expect, test} from 'vitest';
import {handout} from '../../src/export/handout.ts';
import {english} from '../../src/messages/messages.ts';
import {deckOf, sample} from './deck.ts';

test('a hand-out has slides as sections, diagrams in code blocks and notes as quotes', async () => {
	const text = handout(await deckOf(sample), {from: 0, to: 2}, 60, english);
	expect(text).toMatch(/^# Sample talk\n\n## First slide\n\nIt has \*\*strong\*\* words and `code`\.\n/);
	expect(text).toContain('- one\n- two\n');
	expect(text).toContain('> ▸ Smile.\n>\n> The first note goes on here.\n');
	expect(text).toMatch(/```text\n╭─+╮ +╭─+╮\n(│ +│ +│ +│\n)*│ +docker +├─+▶│ +도커 데몬 +│\n/);
	expect(text).toContain('1. The daemon works.\n');
	expect(text).toMatch(/\| a \| b \|\n\| - \| - \|\n\| 1 \| 2 \|/);
});

test('a hand-out of a part has only that part', async () => {
	const text = handout(await deckOf(sample), {from: 1, to: 1}, 60, english);
	expect(text).toContain('## Boxes');
	expect(text).not.toMatch(/First slide|More boxes/);
});

test('what looks like Markdown in plain words stays plain', async () => {
	const deck = await deckOf('# Stars\n\nTwo \\* two \\* two, a \\_name\\_ and 1\\. as text\n');
	expect(handout(deck, {from: 0, to: 0}, 60, english)).toContain('Two \\* two \\* two');
});

test.each([
	'javascript:alert(1)',
	'JavaScript:alert(1)',
	'java&#10;script:alert(1)',
	'&#1;javascript:alert(1)',
	'data:text/html,x',
	'vbscript:x',
	'file:///etc/passwd',
	'blob:x',
])('a link to %s is its words alone', async (link) => {
	const text = handout(await deckOf(`# One\n\n[words](<${link}>)\n`), {from: 0, to: 0}, 60, english);
	expect(text).toContain('words');
	expect(text).not.toMatch(/\]\(|script:|data:|file:|blob:/i);
});

test.each(['https://example.org/a?b=c:d', 'HTTP://example.org', 'mailto:a@example.org', '#two', 'a/b:c.md', '?q=a:b'])(
	'a link to %s stays',
	async (link) => {
		const text = handout(await deckOf(`# One\n\n[words](<${link}>)\n`), {from: 0, to: 0}, 60, english);
		expect(text).toContain(`[words](${link})`);
	},
);
