import {expect, test} from 'vitest';
import type {SlideBlock} from '../../src/deck/model.ts';
import {picture} from './picture.ts';
import {list, paragraph, spans} from './slides.ts';

const quote = (...blocks: SlideBlock[]): SlideBlock => ({type: 'quote', step: 0, blocks});
const heading = (text: string): SlideBlock => ({type: 'heading', step: 0, level: 3, spans: spans(text)});

test('lists in lists have signs of their own and hang in a margin', () => {
	expect(picture([list(['one', 'two words that wrap', list(['inner', list(['innermost'])]), 'three'])], 14)).toBe(`
▕• one         ▏
▕• two words   ▏
▕  that wrap   ▏
▕  – inner     ▏
▕    · innermos▏
▕      t       ▏
▕• three       ▏
`);
});

test('numbers are aligned at their right', () => {
	expect(picture([list(['nine', 'ten', 'eleven'], 9)], 20)).toBe(`
▕ 9. nine  ▏
▕10. ten   ▏
▕11. eleven▏
`);
});

test('tasks show whether they are done', () => {
	const item = (text: string, checked: boolean) => ({step: 0, checked, blocks: [paragraph(text)]});
	expect(picture([{type: 'list', step: 0, items: [item('done', true), item('to do', false)]}], 20)).toBe(`
▕☑ done ▏
▕☐ to do▏
`);
});

test('an item without text keeps its sign', () => {
	expect(picture([{type: 'list', step: 0, items: [{step: 0, blocks: []}]}], 9)).toBe('\n▕• ▏\n');
});

test('a quote has a bar along all its rows', () => {
	expect(picture([quote(paragraph('stop it and all of them stop'), paragraph('so it was'))], 18)).toBe(`
▕▎ stop it and all▏
▕▎ of them stop   ▏
▕▎                ▏
▕▎ so it was      ▏
`);
});

test('a heading stands close to what follows it', () => {
	expect(picture([heading('Gains'), list(['fast']), heading('Limits'), list(['one'])], 20)).toBe(`
▕Gains ▏
▕• fast▏
▕      ▏
▕Limits▏
▕• one ▏
`);
});

test('spacing is blank rows, and nothing else', () => {
	const blocks = [paragraph('a'), paragraph('b'), list(['c', 'd'])];
	expect(picture(blocks, 9, {spacing: 'tight'})).toBe('\n▕a  ▏\n▕b  ▏\n▕• c▏\n▕• d▏\n');
	expect(picture(blocks, 9, {spacing: 'wide'}).replace(/▕ *▏\n/g, '')).toBe('\n▕a  ▏\n▕b  ▏\n▕• c▏\n▕• d▏\n');
});

test('what comes later has its place before', () => {
	const blocks = [paragraph('now'), paragraph('later', 1), paragraph('too')];
	expect(picture(blocks, 9, {step: 0})).toBe('\n▕now  ▏\n▕     ▏\n▕     ▏\n▕     ▏\n▕too  ▏\n');
	expect(picture(blocks, 9, {step: 1})).toBe('\n▕now  ▏\n▕     ▏\n▕later▏\n▕     ▏\n▕too  ▏\n');
});

test('items of a list come one at a time', () => {
	const items = ['a', 'b'].map((text, step) => ({step, blocks: [paragraph(text, step)]}));
	expect(picture([{type: 'list', step: 0, items}], 9, {step: 0})).toBe('\n▕• a▏\n▕   ▏\n');
	expect(picture([{type: 'list', step: 0, items}], 9, {step: 1})).toBe('\n▕• a▏\n▕• b▏\n');
});

test('a rule is a line whose ends point nowhere', () => {
	expect(picture([{type: 'rule', step: 0}], 6)).toBe('\n▕╶────╴▏\n');
});
