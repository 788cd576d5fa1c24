import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textWidth} from '../../src/cell/width.ts';
import {wrap} from '../../src/cell/wrap.ts';

test.each([
	['a full stop', '데몬이죽는다。그리고', 12, ['데몬이죽는', '다。그리고']],
	['a closing bracket', '컨테이너（격리）된', 14, ['컨테이너（격', '리）된']],
	['a small kana', 'キャッシュとネット', 6, ['キャッ', 'シュと', 'ネット']],
	['a mark that lengthens', 'コンテナーです', 8, ['コンテ', 'ナーです']],
	['a repeated character', '人々と時々と山々', 10, ['人々と時々', 'と山々']],
	['an ASCII comma', '가나다라마바,사아', 12, ['가나다라마', '바,사아']],
])('no line begins with %s', (_, text, width, lines) => {
	expect(wrap(text, width)).toEqual(lines);
});

test.each([
	['an opening bracket', '隔離された「容器」です', 12, ['隔離された', '「容器」です']],
	['an ASCII bracket', '가나다라마(바사아자)', 11, ['가나다라마', '(바사아자)']],
	['a quotation mark', '가나다라마“바사”아', 11, ['가나다라마', '“바사”아']],
	['the sign of a currency', '모두합쳐서₩9000원이다', 11, ['모두합쳐서', '₩9000원이다']],
])('no line ends with %s', (_, text, width, lines) => {
	expect(wrap(text, width)).toEqual(lines);
});

test('a long word without a better place is not divided before its comma either', () => {
	expect(wrap('abcdefgh,ijkl', 8)).toEqual(['abcdefg', 'h,ijkl']);
	expect(wrap('abcdefg(hijkl', 8)).toEqual(['abcdefg', '(hijkl']);
});

test('what has no other place is divided all the same', () => {
	expect(wrap('。。。。。。', 4)).toEqual(['。。', '。。', '。。']);
	expect(wrap('「「「「', 4)).toEqual(['「「', '「「']);
});

test('Korean words stay whole, with their particles', () => {
	expect(wrap('데몬은 lxc-start를 실행하고, lxc-start는 컨테이너를 띄운다.', 20)).toEqual([
		'데몬은 lxc-start를',
		'실행하고,',
		'lxc-start는',
		'컨테이너를 띄운다.',
	]);
});

const character = fc.constantFrom(
	'가',
	'나',
	'漢',
	'あ',
	'っ',
	'ー',
	'。',
	'、',
	'「',
	'」',
	'（',
	'）',
	'a',
	'.',
	'(',
	')',
);
const closers = /^[。、」）っー.)]/;
const openers = /[「（(]$/;

test('no line begins with what closes or ends with what opens, where there is another place', () => {
	fc.assert(
		fc.property(fc.array(character, {maxLength: 40}), fc.integer({min: 2, max: 30}), (all, width) => {
			const text = all.join('');
			const lines = wrap(text, width);
			expect(lines.join('')).toBe(text);
			for (const [index, line] of lines.entries()) {
				expect(textWidth(line)).toBeLessThanOrEqual(width);
				const next = lines[index + 1];
				if (next === undefined || !(closers.test(next) || openers.test(line))) continue;
				// There was none: every place on the line is forbidden.
				const letters = Array.from(line + next);
				const last = Array.from(line).length;
				for (let at = 1; at <= last; at++) {
					expect(
						closers.test(letters[at] ?? '') || openers.test(letters[at - 1] ?? ''),
						`${line}|${next} at ${at}`,
					).toBe(true);
				}
			}
		}),
	);
});
