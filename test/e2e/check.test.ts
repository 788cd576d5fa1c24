import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {folder, run} from '../support/run.ts';

const bilingual = {
	'deck/deck.yaml': 'languages: [en, ko]\n',
	'deck/01-a.en.md': '<!-- id: one -->\n\n# One\n',
	'deck/01-a.ko.md': '<!-- id: other -->\n\n# 하나\n',
};

test('the flagship talk has no problem in either language', async () => {
	for (const args of [['check'], ['check', join(root, 'slides')]]) {
		expect(await run(args)).toEqual({code: 0, stdout: '', stderr: 'no problems: 60 slides in en, ko\n'});
	}
});

test('problems are lines with their place, and exit code 1', async () => {
	expect(await run(['check', 'deck'], {cwd: folder(bilingual)})).toEqual({
		code: 1,
		stdout:
			'deck/01-a.en.md:1:1: error: slide "one" is there in "en" and not in "ko"; translate it, with the same id\n' +
			'deck/01-a.ko.md:1:1: error: slide "other" is there in "ko" and not in "en"; translate it, with the same id\n',
		stderr: '2 errors, no warnings\n',
	});
});

const ownRoles = (cache: string) => `---
roles: {cache: "${cache}", worker: runtime}
---

# Mine

\`\`\`diagram
rows: [[a, b], c]
boxes: {a: {role: cache}, b: {role: worker}, c: {role: person, shape: bar}}
\`\`\`
`;

test('a deck may have roles of its own', async () => {
	const cwd = folder({'right.md': ownRoles('#79e0a4'), 'wrong.md': ownRoles('#79e0')});
	expect(await run(['check', 'right.md'], {cwd})).toMatchObject({code: 0, stdout: ''});
	expect((await run(['right.md'], {cwd})).stdout).toMatch(/│ +a +│ +│ +b +│/);
	expect(await run(['check', 'wrong.md'], {cwd})).toMatchObject({
		code: 1,
		stdout:
			'wrong.md:2:9: error: role "cache": "#79e0" is neither a colour nor a role; write a colour such as "#79e0a4" or teal, or the name of a role\n',
	});
	expect(await run(['check', 'wrong.md'], {cwd, env: {LANG: 'ko_KR.UTF-8'}})).toMatchObject({
		stdout: expect.stringMatching(/^wrong\.md:2:9: 오류: 역할 "cache"에 적은 "#79e0"/),
	});
});

test('warnings alone are told and change nothing', async () => {
	const cwd = folder({'deck.md': '<!-- layuot: title -->\n\n# One\n'});
	const {code, stdout, stderr} = await run(['check', 'deck.md'], {cwd});
	expect({code, stderr}).toEqual({code: 0, stderr: 'no errors, 1 warning\n'});
	expect(stdout).toMatch(/^deck\.md:1:6: warning: .*did you mean "layout"\?\n$/);
});

const narrow = `---
languages: [en, ko]
---

# One

A line.

\`\`\`diagram
rows: [[left, right]]
edges: [left -> right: a label that is much longer than the way that is left for it]
\`\`\`
`;

test('what a terminal has no room for is a warning, once for all languages that share it', async () => {
	const cwd = folder({'deck.md': narrow});
	expect(await run(['check', 'deck.md', '--size', '60x16'], {cwd})).toEqual({
		code: 0,
		stdout:
			'deck.md:9:1: warning: at 60x16 the label of the edge "left -> right" finds no room and is left out; make it shorter\n',
		stderr: 'no errors, 1 warning\n',
	});
	const {stderr} = await run(['check', 'deck.md', '--size', '120x30'], {cwd});
	expect(stderr).toBe('no problems: 1 slide in en, ko\n');
});

test('a diagram without room is told with the place of its fence, in the language that is asked for', async () => {
	const floors = Array.from({length: 12}, (_, floor) => `floor-${floor}`);
	const text = `# One\n\n\`\`\`diagram\nrows: [${floors.join(', ')}]\n\`\`\`\n`;
	const {code, stdout} = await run(['check', '-'], {input: text, env: {LANG: 'ko_KR.UTF-8'}});
	expect(code).toBe(0);
	expect(stdout).toMatch(/^<stdin>:3:1: 경고: 80x24 화면에는 이 다이어그램이 .*\n$/);
});

test('programs read JSON', async () => {
	const {code, stdout, stderr} = await run(['check', 'deck', '--format', 'json'], {cwd: folder(bilingual)});
	expect({code, stderr}).toEqual({code: 1, stderr: ''});
	expect(JSON.parse(stdout)).toEqual([
		{severity: 'error', message: expect.stringContaining('"one"'), file: 'deck/01-a.en.md', line: 1, column: 1},
		{severity: 'error', message: expect.stringContaining('"other"'), file: 'deck/01-a.ko.md', line: 1, column: 1},
	]);
	expect(JSON.parse((await run(['check', '--format', 'json'])).stdout)).toEqual([]);
});

test('a deck that is not there is an error', async () => {
	const {code, stdout} = await run(['check', 'nowhere.md']);
	expect(code).toBe(1);
	expect(stdout).toMatch(/^error: nowhere\.md: .*\n$/);
});

test('standard input is checked too', async () => {
	const {code, stdout} = await run(['check', '-'], {input: '# One\n\n```diagram\nrows: x\n```\n'});
	expect(code).toBe(1);
	expect(stdout).toMatch(/^<stdin>:4:\d+: error: /);
});

test('a wrong format is wrong usage', async () => {
	expect((await run(['check', '--format', 'xml'])).code).toBe(2);
});
