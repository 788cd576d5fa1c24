import {expect, test} from 'vitest';
import type {Slide} from '../../src/deck/model.ts';
import {bodyText, slideLabel, spansText, titleText} from '../../src/deck/slide-text.ts';
import {deckOf} from './memory.ts';

const slideOf = async (markdown: string) => (await deckOf(markdown)).slides[0] as Slide;

test('spans and tokens give their text without their looks', () => {
	expect(spansText([{text: 'a '}, {text: 'b'}])).toBe('a b');
	expect(spansText([])).toBe('');
});

test('a title is one line', async () => {
	expect(titleText(await slideOf('One\\\n*two*\n==='))).toBe('One two');
});

test('a slide is called by its title, or by what it begins with', async () => {
	expect(slideLabel(await slideOf('# Title\n\ntext'))).toBe('Title');
	expect(slideLabel(await slideOf('- a\n- b'))).toBe('a b');
});

test('every kind of block gives its words', async () => {
	const body = '### h\n\n> q\n\n1. l\n\n| t | u |\n|---|---|\n| v | w |\n\n```js\nx = 1\ny\n```\n\n***\n';
	expect(bodyText(await slideOf(body)).trim()).toBe('h q l t u v w x = 1 y');
});

test('a diagram gives its titles, labels, captions and what its steps write', async () => {
	const diagram = [
		'boxes: {a: {title: A, badge: new, items: [i]}, b: B}',
		'groups: {g: {title: G, rows: [b]}}',
		'rows: [a, g]',
		'edges: ["a -> b: joined"]',
		'steps: [{send: [a, b], label: packet, caption: told}, {change: {box: a, title: changed}}]',
	];
	const slide = await slideOf(`\`\`\`diagram\n${diagram.join('\n')}\n\`\`\``);
	expect(bodyText(slide).trim().split(/ +/)).toEqual([
		'B',
		'A',
		'new',
		'i',
		'G',
		'joined',
		'told',
		'packet',
		'changed',
	]);
});
