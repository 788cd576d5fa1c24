import {expect, test} from 'vitest';
import {readLineRanges} from '../../src/deck/code-fence.ts';
import {parseYaml} from '../../src/deck/yaml.ts';
import {deckOf, problemsOf} from './memory.ts';

const yaml = (text: string) => parseYaml(text, {file: 'a.yaml', line: 1, column: 1});

test.each(['0', '3-1', '9', '2|7'])('a range that names no line (%s) is told, and dims nothing', (written) => {
	expect(readLineRanges(written, 3)).toBeUndefined();
	expect(readLineRanges('2-99', 3)).toEqual([new Set([2, 3])]);
});

test('null is no word where a key has it for a value; in quotes, in lists and as a key it is', () => {
	expect(yaml('a: null\nb: ~\nc: "null"\nd: [null, ~]\nnull: e\n').value).toEqual({
		a: '',
		b: '',
		c: 'null',
		d: ['null', '~'],
		null: 'e',
	});
});

test('merge keys bring in what a map does not say itself', () => {
	const merged = yaml('base: &b {role: daemon, badge: x}\nother: &o {shape: bar}\nbox: {<<: [*b, *o], badge: y}\n');
	expect(merged.diagnostics).toEqual([]);
	expect(merged.value).toMatchObject({box: {role: 'daemon', shape: 'bar', badge: 'y'}});
});

test('cells beyond the head are left out with a warning', async () => {
	const text = '# A\n\na | b\n--|--\n1 | 2 | 3\n';
	const [slide] = (await deckOf(text)).slides;
	expect(slide?.columns[0]).toMatchObject([
		{
			type: 'table',
			rows: [
				[{}, {}],
				[{}, {}],
			],
		},
	]);
	expect(await problemsOf(text)).toEqual([expect.stringContaining('more cells than the head has columns (2)')]);
});

test('letters in parts are read whole, <br> breaks a line, and <!--> is a whole comment', async () => {
	const text = `# ${'마크'.normalize('NFD')}\n\na<br>b\n\n<!-->\n\nc\n`;
	const [slide] = (await deckOf(text)).slides;
	expect(slide?.title).toEqual([{text: '마크'}]);
	expect(slide?.columns[0]).toMatchObject([{spans: [{text: 'a\nb'}]}, {spans: [{text: 'c'}]}]);
	expect(await problemsOf(text)).toEqual([]);
});
