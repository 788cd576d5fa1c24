import {expect, test} from 'vitest';
import {inOrder} from '../../src/deck/check-deck.ts';
import {loadDeck, loadSlide} from '../../src/deck/load.ts';
import type {Deck} from '../../src/deck/model.ts';
import {placeholderDeck} from '../../src/deck/opening-slide.ts';
import {roleLimit} from '../../src/deck/roles.ts';
import {korean} from '../../src/messages/messages.ts';
import {deckOf, lines, loadFolder, loadMarkdown, memory, problemsOf} from './memory.ts';

const fence = (yaml: string) => `\`\`\`diagram\n${yaml}\n\`\`\`\n`;
const boxes = (role: string) => fence(`rows: [a]\nboxes: {a: {role: ${role}}}`);
const single = (roles: string, body = '# One\n') => `---\nroles:\n${roles}---\n\n${body}`;

function roleOf(deck: Deck | undefined, slide = 0): string | undefined {
	const block = deck?.slides[slide]?.columns.flat().find(({type}) => type === 'diagram');
	return block?.type === 'diagram' ? block.diagram.boxes.get('a')?.role : undefined;
}

test('a role is a colour as CSS writes it, or another role of the deck or of every theme', async () => {
	const roles =
		'  cache: "#79e0a4"\n  broker: teal\n  worker: runtime\n  helper: worker\n  disk: cache\n  host: kernel\n';
	expect((await deckOf(single(roles))).roles).toEqual(
		new Map<string, number | string>([
			['cache', 0x79e0a4],
			['broker', 0x008080],
			['worker', 'runtime'],
			['helper', 'runtime'],
			['disk', 0x79e0a4],
			['host', 'kernel'],
		]),
	);
});

test('a role may be called like a colour, and be that colour', async () => {
	expect((await deckOf(single('  gold: gold\n  coin: gold\n  silver: "#eee"\n  ring: silver\n'))).roles).toEqual(
		new Map([
			['gold', 0xffd700],
			['coin', 0xffd700],
			['silver', 0xeeeeee],
			['ring', 0xeeeeee],
		]),
	);
});

test('a deck without roles has none, and loses nothing on its way to another process', async () => {
	expect((await deckOf('# One\n')).roles).toBeUndefined();
	const deck = await deckOf(single('  cache: teal\n  worker: runtime\n', boxes('cache')));
	expect(structuredClone(deck)).toEqual(deck);
});

test('the boxes and groups of a deck in one file may have its roles', async () => {
	const text = fence('rows: [g: {role: cache, rows: [a]}]\nboxes: {a: {role: cache}}');
	expect(roleOf(await deckOf(single('  cache: teal\n', text)))).toBe('cache');
});

test('the chapters of a folder have the roles of its deck.yaml, and so have the files of their diagrams', async () => {
	const files = {
		'/deck/deck.yaml': 'roles: {cache: teal}\n',
		'/deck/01-a.md': `# One\n\n${boxes('cache')}`,
		'/deck/02-b.md': `# Two\n\n${fence('file: d.yaml')}`,
		'/deck/d.yaml': 'rows: [a]\nboxes: {a: {role: cache}}\n',
	};
	const {deck, diagnostics} = await loadFolder(files);
	expect(diagnostics).toEqual([]);
	expect([roleOf(deck), roleOf(deck, 1)]).toEqual(['cache', 'cache']);
	expect(deck?.roles).toEqual(new Map([['cache', 0x008080]]));
});

test('a slide that is read alone knows the roles of its deck', async () => {
	const reader = memory({
		'/deck/deck.yaml': 'roles: {cache: teal}\n',
		'/deck/01-a.md': `# One\n\n---\n\n# Two\n\n${boxes('cache')}`,
		'/deck/talk.md': single('  cache: teal\n', `# One\n\n---\n\n# Two\n\n${boxes('cache')}`),
	});
	for (const source of ['/deck', '/deck/talk.md']) {
		const opening = await loadSlide(source, 1, {reader});
		if (opening === undefined) throw new Error('the slide was not read alone');
		expect(roleOf(placeholderDeck(opening), 1)).toBe('cache');
		expect(opening.deck.roles).toEqual((await loadDeck(source, {reader})).deck?.roles);
	}
});

test('a chapter defines no roles', async () => {
	const {diagnostics} = await loadFolder({'/deck/01-a.md': '---\nroles: {cache: teal}\n---\n\n# One\n'});
	expect(lines(diagnostics)).toEqual([
		'/deck/01-a.md:2:1: warning: unknown key "roles"; known here: era, label, date, title, minutes',
	]);
});

test('a role that neither the deck nor the themes have is told with the nearest of both', async () => {
	const text = ['cachee', 'runtme'].map(boxes).join('\n---\n\n');
	expect(await problemsOf(single('  cache: teal\n', text))).toEqual([
		'/deck/talk.md:8:13: error: unknown role "cachee"; did you mean "cache"?',
		'/deck/talk.md:15:13: error: unknown role "runtme"; did you mean "runtime"?',
	]);
	const {diagnostics} = await loadFolder({
		'/deck/deck.yaml': 'roles: {cache: teal}\n',
		'/deck/01-a.md': `# One\n\n${fence('file: d.yaml')}`,
		'/deck/d.yaml': 'rows: [a]\nboxes:\n  a:\n    role: cashe\n',
	});
	expect(lines(diagnostics)).toEqual(['/deck/d.yaml:4:5: error: unknown role "cashe"; did you mean "cache"?']);
});

test('what is neither a colour nor a role is told once, with a way out, where it is written', async () => {
	const roles =
		'  a: "#79e0"\n  b: "#12"\n  c: teel\n  d: runtme\n  e: cahce\n  cache: teal\n  f: [1]\n  g: #79e0a4\n  h: "#79e0a480"\n';
	const diagnostics = inOrder((await loadMarkdown(single(roles, boxes('e')))).diagnostics);
	expect(lines(diagnostics)).toEqual([
		'/deck/talk.md:3:3: error: role "a": "#79e0" is neither a colour nor a role; write a colour such as "#79e0a4" or teal, or the name of a role',
		'/deck/talk.md:4:3: error: role "b": "#12" is neither a colour nor a role; write a colour such as "#79e0a4" or teal, or the name of a role',
		'/deck/talk.md:5:3: error: role "c": "teel" is neither a colour nor a role; did you mean "teal"?',
		'/deck/talk.md:6:3: error: role "d": "runtme" is neither a colour nor a role; did you mean "runtime"?',
		'/deck/talk.md:7:3: error: role "e": "cahce" is neither a colour nor a role; did you mean "cache"?',
		'/deck/talk.md:9:3: error: "f" must be text',
		'/deck/talk.md:10:3: error: role "g" has no colour; put quotes around one that begins with "#", which begins a comment in YAML',
		'/deck/talk.md:11:3: error: role "h": "#79e0a480" is neither a colour nor a role; write a colour such as "#79e0a4" or teal, or the name of a role',
	]);
});

test('roles that lead back to themselves are told once for each circle', async () => {
	expect(
		await problemsOf(
			single('  x: a\n  a: b\n  b: c\n  c: a\n  y: b\n  me: me\n  client: service\n  service: client\n'),
		),
	).toEqual([
		'/deck/talk.md:4:3: error: role "a" leads back to itself (a → b → c → a); give one of them a colour',
		'/deck/talk.md:8:3: error: role "me" leads back to itself (me → me); give one of them a colour',
		'/deck/talk.md:9:3: error: role "client" leads back to itself (client → service → client); give one of them a colour',
	]);
});

test('all of that is said in Korean too', async () => {
	const {diagnostics} = await loadMarkdown(single('  a: teel\n  b: b\n  c:\n'));
	expect(diagnostics.map(({descriptor}) => korean.format(descriptor.id, descriptor.values))).toEqual([
		'역할 "a"에 적은 "teel"는 색도 역할도 아닙니다. "teal"를 쓰려던 것 아닌가요?',
		'역할 "b"의 정의가 돌아서 자기 자신에게 옵니다 (b → b). 그중 하나에 색을 적어 주세요',
		'역할 "c"에 색이 없습니다. YAML에서 "#"부터는 주석이므로, 그렇게 시작하는 색은 따옴표로 묶어 주세요',
	]);
});

test('roles are a map, and not too large a one', async () => {
	expect(await problemsOf('---\nroles: [teal]\n---\n\n# One\n')).toEqual([
		'/deck/talk.md:2:1: error: "roles" must be a map from a role to a colour or another role',
	]);
	const many = Array.from({length: roleLimit + 1}, (_, index) => `  r${index}: r${index + 1}\n`).join('');
	expect(await problemsOf(single(many))).toEqual([
		`/deck/talk.md:2:1: error: ${roleLimit + 1} roles; a deck may define ${roleLimit}`,
	]);
});
