import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {folder, run, runCommand} from '../support/run.ts';
import {looseEnds} from '../support/screen.ts';
import {open, program} from '../support/terminal.ts';

const small = `# First

Words of the first slide.

<!-- A note that only the speaker sees. -->

---

# Second

\`\`\`diagram
rows: [cli, daemon]
boxes:
  cli: {title: docker}
  daemon: {title: docker -d}
edges:
  - cli -> daemon: HTTP
steps:
  - focus: [cli]
    caption: The client asks.
\`\`\`
`;

const controls = /[\0-\x09\x0b-\x1f\x7f-\x9f]/;

test('with standard output not a terminal a deck is printed as text', async () => {
	const {code, stdout, stderr} = await run(['deck.md'], {cwd: folder({'deck.md': small})});
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).not.toMatch(controls);
	expect(stdout).toContain('Words of the first slide.');
	expect(stdout.indexOf('First')).toBeLessThan(stdout.indexOf('Second'));
	expect(stdout).toContain('docker -d');
	expect(stdout).toContain('The client asks.');
	expect(stdout).not.toContain('only the speaker');
	expect(looseEnds(stdout.split('\n').map((row) => [...row]))).toEqual([]);
});

test('a deck is read from standard input', async () => {
	const {code, stdout} = await run(['-'], {input: small});
	expect(code).toBe(0);
	expect(stdout).toContain('Words of the first slide.');
});

test('without a deck the flagship is printed', async () => {
	const {code, stdout, stderr} = await run([]);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toContain('Docker architecture history');
	expect(stdout).not.toMatch(controls);
});

test('printing in ASCII uses no line-drawing characters', async () => {
	const {code, stdout} = await run(['--ascii', 'deck.md'], {cwd: folder({'deck.md': small})});
	expect(code).toBe(0);
	expect(stdout).toMatch(/\+-+/);
	expect(stdout).not.toMatch(/[^\n\x20-\x7e]/);
});

test('a reader that goes away early is no error', async () => {
	const command = `"${process.execPath}" "${program}" "${join(root, 'slides')}" | head -n 1; echo "code \${PIPESTATUS[0]}"`;
	const {stdout, stderr} = await runCommand('bash', ['-c', command]);
	expect(stdout).toMatch(/\ncode 0\n$/);
	expect(stderr).toBe('');
});

test('a dumb terminal gets text', async () => {
	const t = await open({args: ['deck.md'], cwd: folder({'deck.md': small}), env: {TERM: 'dumb'}});
	expect(await t.exit()).toMatchObject({code: 0});
	expect(t.bytes().replaceAll('\r', '')).not.toMatch(controls);
	expect(t.scrollback()).toContain('Words of the first slide.');
});

describe('an error is one line, and the terminal is left as it was', () => {
	const slide = (yaml: string) => ({'deck.md': `# Title\n\n\`\`\`diagram\n${yaml}\n\`\`\`\n`});

	test.each<[name: string, files: Record<string, string | Uint8Array>, deck: string, message: RegExp]>([
		['a file that is missing', {}, 'nowhere.md', /^.*nowhere\.md.*$/],
		['a file that is empty', {'deck.md': ''}, 'deck.md', /^deck\.md\b.* error: .+$/],
		['a file of blank lines', {'deck.md': '\n \n\n'}, 'deck.md', /^deck\.md\b.* error: .+$/],
		['a binary file', {'deck.md': Uint8Array.of(137, 80, 78, 71, 0, 255, 10)}, 'deck.md', /^deck\.md\b.* error: .+$/],
		['a folder without chapters', {'talk/readme.txt': 'hello'}, 'talk', /^.*talk.*$/],
		['a folder that is not there', {}, 'talk/', /^.*talk.*$/],
		[
			'bad YAML in front matter',
			{'deck.md': '---\ntitle: [a\n---\n\n# T\n'},
			'deck.md',
			/^deck\.md:[23]:\d+: error: .+$/,
		],
		[
			'bad YAML in deck.yaml',
			{'talk/deck.yaml': 'title: "a\n', 'talk/01-a.md': '# T\n'},
			'talk',
			/^talk\/deck\.yaml:\d+:\d+: error: .+$/,
		],
		['bad YAML in a diagram', slide('rows: [a\nboxes: {'), 'deck.md', /^deck\.md:[4-6]:\d+: error: .+$/],
		[
			'an edge to an unknown box',
			slide('rows: [a]\nedges:\n  - a -> nobody'),
			'deck.md',
			/^deck\.md:6:\d+: error: .*nobody.*$/,
		],
		[
			'a group inside itself',
			slide('rows: [a]\ngroups:\n  a: {title: A, rows: [b]}\n  b: {title: B, rows: [a]}'),
			'deck.md',
			/^deck\.md:[4-7]:\d+: error: .+$/,
		],
		[
			'a chapter with a bad diagram in a folder',
			{'talk/01-a.md': '# A\n\n```diagram\nrows: [a]\nedges: [a -> zebra]\n```\n', 'talk/02-b.md': '# B\n'},
			'talk',
			/^talk\/01-a\.md:5:\d+: error: .*zebra.*$/,
		],
	])('%s', async (_, files, deck, message) => {
		const t = await open({args: [deck], cwd: folder(files), columns: 200});
		expect(await t.exit()).toMatchObject({code: 1});
		expect(t.bytes()).not.toContain('\x1b');
		const lines = t.bytes().trimEnd().split('\r\n');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(message);
	});

	test('an error on a later slide, found when the first is shown already, takes it away again', async () => {
		const files = {'talk/01-a.md': '# A\n', 'talk/02-b.md': '# B\n\n```diagram\nrows: [a]\nedges: [a -> zebra]\n```\n'};
		const t = await open({args: ['talk'], cwd: folder(files), columns: 200});
		expect(await t.exit()).toMatchObject({code: 1});
		expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
		expect(t.screen().trim()).toMatch(/^talk\/02-b\.md:5:\d+: error: [^\n]*zebra[^\n]*$/);
	});

	test('wrong usage is told with exit code 2', async () => {
		const {code, stdout, stderr} = await run(['--no-such-flag']);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stderr).toContain('--no-such-flag');
	});

	test('errors go to standard error, and nothing to standard output', async () => {
		const {code, stdout, stderr} = await run(['nowhere.md']);
		expect({code, stdout}).toEqual({code: 1, stdout: ''});
		expect(stderr).toMatch(/^[^\n]*nowhere\.md[^\n]*\n$/);
	});
});
