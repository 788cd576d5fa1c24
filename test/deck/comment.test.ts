import {expect, test} from 'vitest';
import {readComment} from '../../src/deck/comment.ts';

const position = {file: 'talk.md', line: 3, column: 5};
const read = (content: string) => readComment(content, position);
const warnings = (content: string) => {
	const comment = read(content);
	if (!('diagnostics' in comment)) return [];
	return comment.diagnostics.map(({message, severity, position}) => [
		severity,
		position?.line,
		position?.column,
		message,
	]);
};

test('the bare words pause and column direct the slide', () => {
	expect([read(' pause '), read('\ncolumn\n')]).toEqual([{type: 'pause'}, {type: 'column'}]);
});

test('a map with a known key sets the slide, in either form of YAML', () => {
	expect(read(' minutes: 2 ')).toMatchObject({type: 'directives', directives: {minutes: 2}});
	expect(read('{id: a, layout: title}')).toMatchObject({type: 'directives', directives: {id: 'a', layout: 'title'}});
});

test('what sets nothing known is a note', () => {
	expect(read('Note: slowly.')).toMatchObject({type: 'note', note: {text: 'Note: slowly.'}});
	expect(read('id: [unclosed')).toMatchObject({type: 'note'});
});

test('cues are taken out of a note, with the indentation that its lines share', () => {
	expect(read('\n    One\n      two\n    cue: Wait \n    cue:\n\n\n\n    three\n')).toMatchObject({
		note: {text: 'One\n  two\n\nthree', cues: ['Wait']},
	});
});

test('a value that a directive cannot have is a warning at its key', () => {
	expect(warnings('\nlayout: tilte\nid: x')).toEqual([
		['warning', 4, 1, '"layout" must be one of text, title, columns, diagram, quote'],
	]);
});

test('a note that almost is a directive is a warning', () => {
	expect(warnings(' pase ')[0]?.slice(0, 3)).toEqual(['warning', 3, 6]);
	expect(warnings('minuts: 2')).toHaveLength(1);
	expect(warnings('thanks')).toEqual([]);
});
