import {expect, test} from 'vitest';
import {codeLines, readFenceInfo, readLineRanges} from '../../src/deck/code-fence.ts';

test('an info string gives a language in lower case, and what stands in braces', () => {
	expect(readFenceInfo('Go {2-3|5}')).toEqual({language: 'go', ranges: '2-3|5'});
	expect(readFenceInfo('go{1}')).toEqual({language: 'go', ranges: '1'});
	expect(readFenceInfo('')).toEqual({language: '', ranges: undefined});
});

test('each bar begins the lines of the next step', () => {
	expect(readLineRanges('2 | 1,3-4 | all | * | none', 9)).toEqual([
		new Set([2]),
		new Set([1, 3, 4]),
		'all',
		'all',
		new Set(),
	]);
});

test('lines that a listing does not have are left out', () => {
	expect(readLineRanges('0-2,8-99', 9)).toEqual([new Set([1, 2, 8, 9])]);
});

test('what names no lines is no range', () => {
	for (const written of ['x', '1|', '1-', '-3', '1;2', '9999999999'])
		expect(readLineRanges(written, 9)).toBeUndefined();
});

test('a tab reaches to the next stop, behind wide letters too', () => {
	expect(codeLines('\ta\nab\tc\n한\td')).toEqual(['    a', 'ab  c', '한  d']);
});

test('what a terminal would obey is shown instead', () => {
	expect(codeLines('a\u001b[31mb')).toEqual(['a␛[31mb']);
});
