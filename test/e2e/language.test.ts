import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder, run} from '../support/run.ts';
import {open} from '../support/terminal.ts';

const diagram = (title: string, label: string, rows: string) => `\`\`\`diagram
stage: engine
rows: [${rows}]
boxes:
  daemon: {title: ${title}}
edges:
  - cli -> daemon: ${label}
\`\`\``;

/** A deck in two languages, with a diagram that morphs and a glossary. */
const deck = {
	'deck/deck.yaml': 'languages: [en, ko]\nglossary: glossary.LANG.yaml\n',
	'deck/01-a.en.md': `# Opening

<!-- id: opening -->

A namespace hides what others see.

<!-- pause -->

The second step.

---

<!-- id: before -->

# Before

${diagram('daemon', 'asks', 'cli, daemon')}

---

<!-- id: after -->

# After

${diagram('daemon', 'asks', '[daemon, cli]')}
`,
	'deck/01-a.ko.md': `# 여는 말

<!-- id: opening -->

네임스페이스는 남들이 보는 것을 가린다.

<!-- pause -->

두 번째 단계다.

---

<!-- id: before -->

# 이전

${diagram('데몬', '부탁', 'cli, daemon')}

---

<!-- id: after -->

# 이후

${diagram('데몬', '부탁', '[daemon, cli]')}
`,
	'deck/glossary.en.yaml': 'namespace: What a process sees as its own.\n',
	'deck/glossary.ko.yaml': 'namespace: {term: 네임스페이스, definition: 프로세스가 제 것으로 보는 세상.}\n',
};

const korean = {LANG: 'ko_KR.UTF-8'};
const start = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
	open({args: ['deck', ...args], cwd: folder(deck), env, columns: 80, rows: 24});

test('L switches the language and keeps slide and step', async () => {
	const t = await start(['--motion', 'none']);
	await t.until((screen) => screen.includes('en  no motion  ○  1/3'));
	t.press(keys.right);
	await t.until((screen) => screen.includes('The second step') && screen.includes('●  1/3'));
	t.press('L');
	const switched = await t.until((screen) => screen.includes('두 번째 단계다'));
	expect(switched).toMatch(/ko {2}동작 끔 {2}● {2}1\/3/);
	expect(switched).not.toMatch(/second/);
	t.press(`${keys.right}?`);
	await t.until((screen) => screen.includes('한 단계 앞으로'));
	t.press(`${keys.escape}`);
	await t.until((screen) => screen.includes('데몬') && screen.includes('2/3'));
	t.press('L');
	await t.until((screen) => screen.includes('daemon') && screen.includes('no motion  2/3'));
});

test('L shows the same moment of a running morph', async () => {
	const t = await start(['--from', 'before', '--speed', '0.001']);
	await t.until((screen) => screen.includes('2/3'));
	t.press(']>>>>>');
	const moving = await t.until((screen) => screen.includes('50%') && screen.includes('3/3'));
	t.press('L');
	const other = await t.until((screen) => screen.includes('ko  50%'));
	expect(other).toContain('데몬');
	t.press('L');
	expect(await t.until((screen) => screen.includes('en  50%'))).toBe(moving);
});

test('--lang chooses the language; one that the deck does not have is an error', async () => {
	const cwd = folder(deck);
	expect((await run(['deck', '--lang', 'ko'], {cwd})).stdout).toContain('여는 말');
	const wrong = await run(['deck', '--lang', 'fr'], {cwd});
	expect(wrong).toEqual({
		code: 1,
		stdout: '',
		stderr: 'morphdeck: error: deck: the deck is not written in "fr"; it has en, ko\n',
	});
});

test.each([
	[{LANG: 'ko_KR.UTF-8'}, '여는 말'],
	[{LANG: 'fr_FR.UTF-8'}, 'Opening'],
	[{LANG: 'C.UTF-8'}, 'Opening'],
	[{LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR.UTF-8'}, '여는 말'],
	[{LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8'}, '여는 말'],
	[{LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8'}, 'Opening'],
])('the environment %j prefers a language', async (env, title) => {
	expect((await run(['deck'], {cwd: folder(deck), env})).stdout).toContain(title);
});

test('without a wish the first language of deck.yaml is shown', async () => {
	const cwd = folder({...deck, 'deck/deck.yaml': 'languages: [ko, en]\n'});
	expect((await run(['deck'], {cwd, env: {LANG: undefined}})).stdout).toContain('여는 말');
});

test('a deck without languages is presented with the words of the environment', async () => {
	const t = await open({
		args: ['deck.md', '--motion', 'none'],
		cwd: folder({'deck.md': '# One\n\nText.'}),
		env: korean,
	});
	await t.until((screen) => screen.includes('동작 끔  1/1'));
	t.press('d');
	await t.until((screen) => screen.includes('용어집이 없습니다'));
});

test('d shows the terms of the slide in its language, and their first use is underlined', async () => {
	const t = await start(['--motion', 'none']);
	await t.until((screen) => screen.includes('1/3'));
	const underlined = () =>
		t
			.cells()
			.flat()
			.filter(({underline}) => underline)
			.map(({text}) => text)
			.join('');
	expect(underlined()).toBe('namespace');
	t.press('d');
	await t.until((screen) => screen.includes('What a process sees as its own.'));
	t.press('d');
	await t.until((screen) => !screen.includes('What a process'));
	t.press('L');
	await t.until((screen) => screen.includes('여는 말'));
	expect(underlined()).toBe('네임스페이스');
	t.press('d');
	await t.until((screen) => screen.includes('프로세스가 제 것으로 보는 세상.'));
	t.press(keys.escape);
	await t.until((screen) => !screen.includes('프로세스가'));
	t.press('2G');
	await t.until((screen) => screen.includes('2/3'));
	t.press('d');
	await t.until((screen) => screen.includes('용어집에 있는 말이 없습니다'));
});

test('initial consonants find a slide', async () => {
	const t = await start(['--lang', 'ko', '--motion', 'none']);
	await t.until((screen) => screen.includes('1/3'));
	t.press('/ㄷㅁ');
	await t.until((screen) => screen.includes('검색: 1/2'));
	t.press(keys.enter);
	await t.until((screen) => screen.includes('2/3') && screen.includes('데몬'));
});

test('errors are told in the language of the environment, or of --lang', async () => {
	const missing = await run(['nowhere.md'], {env: korean});
	expect(missing).toEqual({
		code: 1,
		stdout: '',
		stderr: 'morphdeck: 오류: nowhere.md: 그런 파일이나 폴더가 없습니다. 경로를 확인해 주세요\n',
	});
	const cwd = folder({'deck.md': '# One\n\n```diagram\nrows: [a]\nedges: [a -> b]\n```\n'});
	expect((await run(['deck.md', '--lang', 'ko'], {cwd})).stderr).toBe(
		'deck.md:5:9: 오류: 모르는 상자 "b". 그림에 더하거나 이름을 고쳐 주세요\n',
	);
	expect((await run(['deck.md'], {cwd, env: {LANG: 'fr_FR.UTF-8'}})).stderr).toMatch(/^deck\.md:5:9: error: unknown/);
	const t = await start(['--from', 'nowhere', '--lang', 'ko']);
	expect(await t.exit()).toMatchObject({code: 2});
	expect(t.screen()).toContain('--from nowhere: 그런 슬라이드가 없습니다.');
});

/** Wrong uses of record and export that only the loaded deck shows. */
const late: ReadonlyArray<readonly [readonly string[], RegExp]> = [
	[['record', '-o', 'no/a.cast'], /^morphdeck: no\/a\.cast: 쓸 수 없습니다\(폴더 없음\)$/],
	[['record', '-o', 'a.cast', '--from', '3', '--to', '2'], /--to 2: --from 3보다 앞에 있습니다/],
	[['record', '-o', 'a.cast', '--to', '2', '--cues', 'talk.cues'], /--to는 --cues와 함께 쓸 수 없습니다/],
	[['record', '-o', 'a.cast', '--cues', 'no.cues'], /^morphdeck: no\.cues: 그런 파일이나 폴더가 없습니다/],
	[['record', '-o', 'a.cast', '--cues', 'time.cues'], /^time\.cues:1:1: 오류: "right": 시각이 아닙니다/],
	[['record', '-o', 'a.cast', '--cues', 'key.cues'], /^key\.cues:1:1: 오류: "rihgt": 그런 키가 없습니다/],
	[['record', '-o', 'a.cast', '--cues', 'order.cues'], /^order\.cues:2:1: 오류: 앞줄보다 이른 시각입니다/],
	[['record', '-o', 'a.cast', '--cues', 'bare.cues'], /^bare\.cues:1:1: 오류: 시각 뒤에 키가 없습니다/],
	[['record', '-o', 'a.cast', '--cues', 'late.cues'], /^late\.cues:1:1: 오류: 발표가 끝나는 .*초보다 뒤입니다/],
	[['record', '-o', 'a.cast', '--cues', 'from.cues'], /^from\.cues: 오류: "from nowhere": 그런 슬라이드가 없습니다/],
	[['export', '-o', 'a.svg', '--slide', 'opening', '--step', '4'], /--step 4: 이 슬라이드의 단계는 1개입니다/],
	[['export', '-o', 'a.svg', '--from', '3', '--to-era', '1'], /--to-era 1: --from 3보다 앞에 있습니다/],
	[['export', '-o', 'a.svg', '--slide', '9'], /--slide 9: 그런 슬라이드가 없습니다/],
];

test.each(late)('%j is refused in the language of the deck', async ([command = '', ...args], message) => {
	const cwd = folder({
		...deck,
		'deck/deck.yaml': 'languages: [ko, en]\n',
		'talk.cues': '1 right\n',
		'time.cues': 'right\n',
		'key.cues': '1 rihgt\n',
		'order.cues': '2 right\n1 right\n',
		'bare.cues': '1\n',
		'late.cues': '9999 right\n',
		'from.cues': 'from nowhere\n',
	});
	const {code, stdout, stderr} = await run([command, 'deck', ...args], {cwd, env: {LANG: 'fr_FR.UTF-8'}});
	expect(stdout).toBe('');
	expect(code).toBeGreaterThan(0);
	expect(stderr.trimEnd()).toMatch(message);
	expect(stderr).toMatch(/^[^\n]+\n$/);
});

test.each([
	[['record', '-o', 'a.gif'], /record는 asciicast를 만듭니다.*morphdeck export -o a\.gif/],
	[['export', '-o', 'a.doc'], /a\.doc: 확장자로 형식을 알 수 없습니다/],
	[['export', '-o', 'a.gif', '--notes'], /--notes 옵션은 pdf에만/],
	[['export', '-o', 'a.svg', '--step', '1'], /--step은 --slide와 함께/],
	[['export', '-o', 'a.svg', '--slide', '1', '--from', '1'], /--slide는 --from, --to-era와 함께 쓸 수 없습니다/],
	[['export', '-o', 'a.png'], /PNG는 슬라이드마다 그림 한 장입니다/],
	[['export', '-o', 'deck'], /deck: 확장자로/],
	[['export', '-o', 'deck', '--to', 'svg'], /deck: 폴더입니다/],
	[['export', '-o', 'deck/deck.yaml', '--to', 'png'], /deck\.yaml: 파일입니다/],
	[['export', '-o', 'no/images', '--to', 'png'], /no\/images: 쓸 수 없습니다\(no: 폴더가 아니거나 권한 없음\)/],
	[['record', 'deck', '-o', 'a.cast', '--format', 'v1'], /--format v1: v3, v2 가운데 하나여야 합니다/],
] as const)('%j is refused in the language of --lang', async (args, message) => {
	const {stdout, stderr} = await run([...args, '--lang', 'ko'], {cwd: folder(deck)});
	expect(stdout).toBe('');
	expect(stderr).toMatch(message);
	expect(stderr).toMatch(/^morphdeck: [^\n]+\n$/);
});

/** A deck without a title, a slide without one, and a diagram that needs more room than any page of text has. */
const wordless = `\`\`\`diagram\nrows: [${'supercalifragilistic'.repeat(60)}]\n\`\`\`\n`;

test.each([
	['html', /<html lang="ko">.*<title>제목 없음<.*>목차<.*<dd>한 단계 앞으로.*"title":"슬라이드 1"/s],
	['md', /^# 제목 없음$.*\(\d+칸이 필요한\s그림\)/ms],
	['txt', /\(\d+칸이 필요한\s그림\)/],
	['svg', /<title>제목 없음<\/title>/],
] as const)('an export to %s has the program’s words in the language that is asked for', async (format, korean) => {
	const args = [
		'export',
		'-',
		'--to',
		format,
		'-o',
		'-',
		'--size',
		'20x16',
		...(format === 'svg' ? ['--slide', '1'] : []),
	];
	const asked = await run([...args, '--lang', 'ko'], {input: wordless});
	expect(asked).toMatchObject({code: 0, stderr: ''});
	expect(asked.stdout).toMatch(korean);
	const text = asked.stdout.replace(/<(script|style)>.*?<\/\1>/gs, '');
	expect(text).not.toMatch(/Contents|Notes|Forward|forward one|Keys|Untitled|Slide 1|needs|diagram that/);
	expect(await run(args, {input: wordless, env: {LANG: 'ko_KR.UTF-8'}})).toEqual(asked);
});

test('a recording has the program’s words in the language that is asked for', async () => {
	const args = ['record', '-', '-o', '-', '--size', '80x24', '--speed', '100'];
	const asked = await run([...args, '--lang', 'ko', '--motion', 'none'], {input: wordless});
	expect(asked).toMatchObject({code: 0, stderr: ''});
	const [header, ...events] = asked.stdout.trimEnd().split('\n');
	expect(JSON.parse(header ?? '')).toMatchObject({title: '제목 없음'});
	expect(events.map((event) => JSON.parse(event)).find(([, kind]) => kind === 'm')?.[2]).toBe('슬라이드 1');
	expect(asked.stdout).toContain('동작');
});
