import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineWidth} from '../../src/slide/run.ts';
import {longestWordOfRuns, wrapRuns, wrapRunsEvenly} from '../../src/slide/wrap-runs.ts';

const plain = {};
const lines = (text: string, width: number, wrapped = wrapRuns) =>
	wrapped([{text, style: plain}], width).map((line) => line.map((run) => run.text).join(''));

test('text breaks at spaces, which are dropped there', () => {
	expect(lines('the daemon  starts   the container', 13)).toEqual(['the daemon', 'starts   the', 'container']);
});

test('a line break of the author stays one', () => {
	expect(lines('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
});

test('no text is no line', () => {
	expect(lines('', 20)).toEqual([]);
});

test('a word that changes its look in the middle stays whole', () => {
	const bold = {attributes: 1};
	const wrapped = wrapRuns(
		[
			{text: 'all of lib', style: plain},
			{text: 'container', style: bold},
			{text: ', really', style: plain},
		],
		16,
	);
	expect(wrapped).toEqual([
		[{text: 'all of', style: plain}],
		[
			{text: 'lib', style: plain},
			{text: 'container', style: bold},
			{text: ',', style: plain},
		],
		[{text: 'really', style: plain}],
	]);
});

test('Korean breaks at its spaces, never between the syllables of a word', () => {
	expect(lines('컨테이너는 커널의 네임스페이스로 격리된 프로세스이다.', 20)).toEqual([
		'컨테이너는 커널의',
		'네임스페이스로',
		'격리된 프로세스이다.',
	]);
});

test('Japanese, which has no spaces, breaks between characters but not before a full stop', () => {
	expect(lines('コンテナは隔離されたプロセスです。', 16)).toEqual(['コンテナは隔離さ', 'れたプロセスで', 'す。']);
	expect(lines('これ、それ、あれ。', 6)).toEqual(['これ、', 'それ、', 'あれ。']);
});

test('a word wider than the line breaks, after a slash if it can', () => {
	expect(lines('see https://github.com/docker/docker/issues', 20)).toEqual([
		'see',
		'https://github.com/',
		'docker/docker/issues',
	]);
	expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('a no-break space holds words together', () => {
	expect(lines('up to 900\u00a0ms', 8)).toEqual(['up to', '900\u00a0ms']);
});

test('text in the middle has lines of like length', () => {
	expect(lines('a caption that is a little too long for one line', 44, wrapRunsEvenly)).toEqual([
		'a caption that is a little',
		'too long for one line',
	]);
});

const word = fc.oneof(
	fc.stringMatching(/^[a-z.,-]{1,12}$/),
	fc.constantFrom('컨테이너', '데몬이', '隔離された', '🐳', '👩‍💻코드', 'e\u0301te\u0301'),
);

test('no line is wider than asked, and every character is kept in order', () => {
	fc.assert(
		fc.property(fc.array(word, {maxLength: 20}), fc.integer({min: 2, max: 60}), (words, width) => {
			const wrapped = wrapRuns([{text: words.join(' '), style: plain}], width);
			for (const line of wrapped) expect(lineWidth(line)).toBeLessThanOrEqual(width);
			const kept = wrapped.map((line) => line.map((run) => run.text).join('')).join('');
			expect(kept.replaceAll(' ', '')).toBe(words.join(''));
		}),
	);
});

test('words without wide characters are whole wherever the line is wide enough', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({min: 0, max: 30}), (words, more) => {
			const runs = [{text: words.join(' '), style: plain}];
			const wrapped = lines(words.join(' '), longestWordOfRuns(runs) + more);
			expect(wrapped.flatMap((line) => line.split(' ')).filter((part) => part !== '')).toEqual(words);
		}),
	);
});
