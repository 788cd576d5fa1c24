import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder, run} from '../support/run.ts';
import {open} from '../support/terminal.ts';

/** What a hostile deck would like the terminal to be sent, each recognisable in what it was sent. */
const payloads = [
	'\x1b]0;owned\x07',
	'\x1b]52;c;b3duZWQ=\x1b\\',
	'\x1b[31337m',
	'\x1b[?1000h',
	'\x1bP+q544e\x1b\\',
	'\x1b_owned\x1b\\',
	'\x9b31337m',
	'\x9d0;owned\x9c',
	'\x07\x08\x0c\x0e\x7f',
];
const raw = payloads.join(' ');
const escaped = JSON.stringify(raw).replace(/[\x7f-\x9f]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`);
const entities = [...raw].map((c) => (c < ' ' || (c >= '\x7f' && c <= '\x9f') ? `&#${c.charCodeAt(0)};` : c)).join('');

const hostile = `---
title: ${escaped}
author: ${escaped}
era: one
label: ${escaped}
minutes: 3
---

# raw ${raw}

- item ${raw}
- **strong ${raw}** and \`code ${raw}\` and [link ${raw}](http://example.org/${raw.replaceAll(' ', '')})

> quote ${raw}

| head ${raw} | b |
|---|---|
| cell ${raw} | d |

<!-- note ${raw} -->

---

# entities ${entities}

${entities}

\`\`\`js
const code = '${raw}';
\`\`\`

\`\`\`${raw.replaceAll(' ', '')}
unknown language
\`\`\`

---

# diagram

\`\`\`diagram
rows:
  - [a, b]
  - host: {title: ${escaped}, rows: [c]}
boxes:
  a: {title: ${escaped}, badge: ${escaped}, items: {one: ${escaped}}}
  b: {title: B}
  c: {title: C}
edges:
  - {from: a, to: b, label: ${escaped}}
steps:
  - focus: [a]
    caption: ${escaped}
  - send: [a, b]
    label: ${escaped}
  - change: {box: a, title: ${escaped}}
\`\`\`
`;

const own =
	/\x1b\[[0-9;:]*m|\x1b\[[0-9;]*[A-HJKf]|\x1b\[\?(25|1049|2004|2026|1)[hl]|\x1b\[\?1007[hlrs]|\x1b[78]|\r\n|[\r\n]/g;
const controls = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069].{0,8}/g;

/** The control characters in a stream and what follows them, less the sequences that the program itself uses. */
function strays(stream: string): string[] {
	return [...new Set((stream.replace(own, '').match(controls) ?? []).map((stray) => JSON.stringify(stray)))];
}

test('control sequences in a deck never reach the terminal', async () => {
	const t = await open({
		args: ['deck.md', '--motion', 'none'],
		cwd: folder({'deck.md': hostile}),
		columns: 120,
		rows: 40,
	});
	await t.until((screen) => screen.includes('1/3'));
	t.press('s');
	for (const at of ['1/3', '2/3', '3/3', '3/3', '3/3', '3/3']) {
		await t.until((screen) => screen.includes(at));
		t.press(keys.right);
	}
	t.press(keys.pageUp);
	t.press('o');
	await t.until((screen) => screen.includes('entities'));
	t.press(keys.escape);
	await t.until((screen) => screen.includes('3/3'));
	t.press('/owned');
	await t.until((screen) => screen.includes('/owned'));
	t.press(keys.escape);
	await t.until((screen) => screen.includes('3/3'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect(strays(t.bytes())).toEqual([]);
	expect(t.bytes()).not.toMatch(/\x1b\[31337m|\x1b\[\?1000h|\x1b[\]P_^X]/);
});

test('control sequences in a deck are shown, so that an author can find them', async () => {
	const {code, stdout} = await run(['deck.md'], {cwd: folder({'deck.md': hostile})});
	expect(code).toBe(0);
	expect(strays(stdout)).toEqual([]);
	expect(stdout).toContain('␛');
});

test('an error message carries none of them either', async () => {
	const {code, stderr} = await run(['deck.md'], {
		cwd: folder({'deck.md': `# T\n\n\`\`\`diagram\nrows: [a]\nedges:\n  - {from: a, to: ${escaped}}\n\`\`\`\n`}),
	});
	expect(code).toBe(1);
	expect(strays(stderr)).toEqual([]);
});

test('a file whose name holds control characters is named without them', async () => {
	const {code, stderr} = await run(['\x1b]0;owned\x07.md']);
	expect(code).toBe(1);
	expect(strays(stderr)).toEqual([]);
	expect(stderr).toContain('owned');
});
