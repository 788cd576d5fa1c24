import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textWidth} from '../../src/cell/width.ts';
import {english} from '../../src/messages/messages.ts';
import {plainText} from '../../src/slide/plain-text.ts';
import {code, deck, diagram, list, paragraph, slide} from './slides.ts';

test('a deck is printed slide after slide, everything revealed, without notes', () => {
	const first = {
		...slide({title: 'First', index: 0, blocks: [paragraph('now'), paragraph('later', 2)]}),
		notes: [{text: 'psst', cues: []}],
	};
	const second = slide({title: 'Second', columns: [[list(['left'])], [list(['right'])]]});
	expect(plainText(deck(first, second), 40, english)).toBe(`╶─╴ 1/2 · First ╶──────────────────────╴

now

later

╶─╴ 2/2 · Second ╶─────────────────────╴

• left

• right
`);
});

test('a diagram is drawn in its place, with its captions listed beneath', () => {
	const shown = slide({
		title: 'T',
		index: 0,
		blocks: [paragraph('before'), diagram(['one', '', 'two', 'one']), paragraph('after')],
	});
	const text = plainText(deck(shown), 40, english);
	const places = ['before', '╭', 'docker', 'HTTP', '▼', 'docker -d', '\n\n1. one\n2. two\n\n', 'after'].map((part) =>
		text.indexOf(part),
	);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places).not.toContain(-1);
});

test('code is printed without the padding that it has on a stage', () => {
	const shown = slide({title: 'T', index: 0, blocks: [paragraph('before'), code('one()\ntwo()'), paragraph('after')]});
	expect(plainText(deck(shown), 20, english)).toBe('╶─╴ 1/1 · T ╶──────╴\n\nbefore\n\n  one()\n  two()\n\nafter\n');
});

test('a title too long for its rule stands below it', () => {
	const title = 'A title that is longer than the page is wide';
	expect(plainText(deck(slide({title, index: 0})), 30, english)).toBe(`╶─╴ 1/1 ╶────────────────────╴

A title that is longer than
the page is wide
`);
});

test('a diagram that no page of this width can hold is as wide as it has to be', () => {
	const wide = diagram();
	const boxes = new Map(wide.diagram.boxes).set('cli', {id: 'cli', title: 'w'.repeat(70), role: 'plain', items: []});
	const shown = slide({blocks: [{...wide, diagram: {...wide.diagram, boxes}}]});
	expect(plainText(deck(shown), 60, english)).toContain(`│ ${'w'.repeat(70)} │`);
});

test('a diagram that nobody could read says what it needs', () => {
	const wide = diagram();
	const boxes = new Map(wide.diagram.boxes).set('cli', {id: 'cli', title: 'w'.repeat(1100), role: 'plain', items: []});
	const shown = slide({blocks: [{...wide, diagram: {...wide.diagram, boxes}}]});
	expect(plainText(deck(shown), 60, english)).toMatch(/\(A diagram that needs \d+ columns\.\)/);
});

test('no line of a box is left out, however many there are and however long', () => {
	const items = (texts: readonly string[]) => texts.map((text, n) => ({id: `i${n}`, text}));
	for (const texts of [Array.from({length: 90}, (_, n) => `item${n}.`), ['short.', `${'항목'.repeat(50)}.`]]) {
		const shown = diagram();
		const boxes = new Map(shown.diagram.boxes).set('cli', {
			id: 'cli',
			title: 'Box',
			role: 'plain',
			items: items(texts),
		});
		const text = plainText(deck(slide({blocks: [{...shown, diagram: {...shown.diagram, boxes}}]})), 80, english);
		for (const each of texts) expect(text).toContain(each);
	}
});

test('code keeps its lines, however long, in lists too', () => {
	const line = `${'x'.repeat(150)} end`;
	const text = plainText(deck(slide({blocks: [code(line), list(['item', code(line)])]})), 40, english);
	expect(text.split(line)).toHaveLength(3);
});

test('no line of text is wider than the page', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 120}), fc.string(), (columns, title) => {
			const shown = slide({
				title: title.replace(/[^a-z ]/g, 'x'),
				blocks: [paragraph('컨테이너는 커널의 네임스페이스로 격리된 프로세스이다 '.repeat(3)), code('x'), diagram()],
			});
			for (const line of plainText(deck(shown), columns, english).split('\n')) {
				expect(textWidth(line)).toBeLessThanOrEqual(Math.max(20, columns));
			}
		}),
		{numRuns: 30},
	);
});
