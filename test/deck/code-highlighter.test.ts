import {expect, test} from 'vitest';
import {CodeHighlighter, wholeBudget} from '../../src/deck/code-highlighter.ts';
import type {TimeLimit} from '../../src/deck/deck-reader.ts';
import {createHighlight} from '../../src/deck/highlight.ts';
import {loadDeck, loadSlide} from '../../src/deck/load.ts';
import {files} from '../../src/files/file-system.ts';
import {timeLimit} from '../../src/files/time-limit.ts';
import {lines, memory} from './memory.ts';

const endless = `x ${'&'.repeat(40)}`;
const deck = (code: string) => `# Code\n\n\`\`\`cpp\n${code}\n\`\`\`\n`;

/** Ends everything as having had all of its time. */
const never: TimeLimit = (_, ms) => ({spent: ms});

test('what a grammar never ends with is shown plain, with a warning where it stands', async () => {
	const {deck: loaded, diagnostics} = await loadDeck('-', {reader: files, text: deck(endless)});
	expect(loaded?.slides[0]?.columns[0]).toMatchObject([{type: 'code', lines: [[{text: endless, kind: 'plain'}]]}]);
	expect(lines(diagnostics)).toEqual([
		'<stdin>:3:1: warning: highlighting this "cpp" code takes too long, so it is shown plain; break its lines up, or leave the language out',
	]);
	// It is known by now, and what is well still has its colours.
	const {deck: next} = await loadDeck('-', {reader: files, text: `${deck(endless)}\n---\n\n${deck('int x;')}`});
	expect(JSON.stringify(next?.slides[1])).toContain(JSON.stringify({text: 'int', kind: 'type'}));
}, 30_000);

test('the slide that a talk begins with is there before the whole deck has been tried', async () => {
	const text = deck(`${endless} y`);
	const opening = await loadSlide('-', 0, {reader: {...memory({}), limit: never}, text});
	expect(opening?.slide.columns[0]).toMatchObject([{lines: [[{kind: 'plain'}]]}]);
	const {diagnostics} = await loadDeck('-', {reader: memory({}), text: deck('int y;')});
	expect(diagnostics).toEqual([]);
});

test('within its time code looks as it would without a limit', async () => {
	const code = ['func main() {', '\tfmt.Println("a")', '}'];
	const highlight = await createHighlight(['go']);
	const {lines: limited} = await new CodeHighlighter(timeLimit).highlight('go', code);
	expect(limited).toEqual(highlight('go', code));
});

test('a busy machine gets more time, an idle one does not', async () => {
	const asked: number[] = [];
	const busy: TimeLimit = (action, ms) => {
		asked.push(ms);
		return asked.length < 3 ? {spent: 100} : {value: action()};
	};
	expect((await new CodeHighlighter(busy).highlight('go', ['var a int'])).isTooSlow).toBe(false);
	expect(asked).toEqual([2000, 4000, 8000]);
	let idle = 0;
	const counting: TimeLimit = (_, ms) => {
		idle++;
		return {spent: ms};
	};
	expect((await new CodeHighlighter(counting).highlight('go', ['var b int'])).isTooSlow).toBe(true);
	expect(idle).toBe(1);
});

test('a deck that has used up its time has no more of it', async () => {
	let tries = 0;
	const counting: TimeLimit = (_, ms) => {
		tries++;
		return {spent: ms};
	};
	const code = new CodeHighlighter(counting, wholeBudget);
	for (let fence = 0; fence < 20; fence++) await code.highlight('go', [`var v${fence} int`]);
	expect(tries).toBe(wholeBudget.total / wholeBudget.fence);
});
