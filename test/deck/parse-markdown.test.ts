import {expect, test} from 'vitest';
import {parseMarkdown} from '../../src/deck/parse-markdown.ts';

/** Nodes as `type line:column`. */
const outline = (text: string) =>
	parseMarkdown(text).map(({type, position}) => `${type} ${position?.start.line}:${position?.start.column}`);

test('a comment is a node of its own, and what stands behind it is Markdown', () => {
	expect(outline('<!-- pause --> some *text*\n\n<!-- a\nb --> c')).toEqual([
		'comment 1:1',
		'paragraph 1:1',
		'comment 3:1',
		'paragraph 3:1',
	]);
});

test('a comment after another knows its column', () => {
	expect(outline('<!-- a --><!-- b -->')).toEqual(['comment 1:1', 'comment 1:11']);
});

test('a comment that is never closed holds the rest', () => {
	const [comment] = parseMarkdown('<!-- a\n\nb');
	expect(comment).toMatchObject({type: 'comment', value: ' a\n\nb', isClosed: false});
});

test('tags are text', () => {
	expect(parseMarkdown('<b>\nx')).toMatchObject([{type: 'paragraph', children: [{type: 'text', value: '<b>\nx'}]}]);
});

test('tables and boxes of lists are read', () => {
	expect(outline('| a |\n|---|\n| b |\n\n- [x] done')).toEqual(['table 1:1', 'list 5:1']);
});
