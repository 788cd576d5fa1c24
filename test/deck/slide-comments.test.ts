import {expect, test} from 'vitest';
import {SlideComments} from '../../src/deck/slide-comments.ts';

test('a later directive overrides an earlier one, and leaves the rest', () => {
	const comments = new SlideComments();
	comments.add({type: 'directives', directives: {minutes: 1, layout: 'title'}, diagnostics: []});
	comments.add({type: 'directives', directives: {minutes: 2}, diagnostics: []});
	expect(comments.directives).toEqual({minutes: 2, layout: 'title'});
});

test('a column break is taken once', () => {
	const comments = new SlideComments();
	expect(comments.takeColumnBreak()).toBe(false);
	comments.add({type: 'column'});
	comments.add({type: 'column'});
	expect([comments.takeColumnBreak(), comments.takeColumnBreak()]).toEqual([true, false]);
});

test('notes keep their order', () => {
	const comments = new SlideComments();
	for (const text of ['one', 'two']) comments.add({type: 'note', note: {text, cues: []}, diagnostics: []});
	comments.add({type: 'pause'});
	expect(comments.notes.map(({text}) => text)).toEqual(['one', 'two']);
});
