import fc from 'fast-check';
import {expect, test} from 'vitest';
import {korean} from '../../src/messages/messages.ts';
import {keymap} from '../../src/player/keymap.ts';
import {type CueSheet, parseCues, writeCues} from '../../src/record/cues.ts';

const sheet = (text: string) => parseCues(text, 'talk.cues') as CueSheet;
const problem = (text: string) => {
	const result = parseCues(text, 'talk.cues');
	return 'severity' in result ? `${result.position?.line}: ${result.message}` : undefined;
};

test('a cue file names times and keys', () => {
	const {cues, end, from} = sheet('# a talk\nfrom 0.9\n\n1.5 right\r\n0:02 g g\n1:03.25 space\nend 70\n');
	expect(cues.map(({time, key, line}) => `${line}: ${time} ${key}`)).toEqual([
		'4: 1500 right',
		'5: 2000 g',
		'5: 2000 g',
		'6: 63250 space',
	]);
	expect([end, from]).toEqual([70_000, '0.9']);
});

test('an empty file presses nothing', () => {
	expect(sheet('')).toEqual({cues: []});
});

test('every key of the key table may be written', () => {
	const keys = keymap.flatMap(({bindings}) => bindings.flatMap((binding) => binding.split(' ')));
	expect(sheet(keys.map((key) => `1 ${key}`).join('\n')).cues.map(({key}) => key)).toEqual(keys);
});

test.each([
	['right', '1: "right" is no time'],
	['1', '1: a key is missing'],
	['1 right\n2 rihgt', '2: "rihgt" is no key'],
	['2 right\n1 right', '2: this is earlier'],
	['end 1\n2 right', '2: this is past the end of the talk at 1 s'],
	['2 right\nend 1', '2: this is earlier'],
	['-1 right', '1: "-1" is no time'],
	['1e3 right', '1: "1e3" is no time'],
	['end', '1: "end" is no time'],
])('%j is told with its line', (text, message) => {
	expect(problem(text)).toContain(message);
});

test('what is written is read back', () => {
	const keys = fc.constantFrom('right', 'space', 'G', '3', '한', '#', 'ctrl-n');
	const steps = fc.array(fc.record({wait: fc.integer({min: 0, max: 5_000_000}), key: keys}), {maxLength: 20});
	fc.assert(
		fc.property(steps, fc.integer({min: 0, max: 10_000}), fc.boolean(), (waits, rest, hasEnd) => {
			let time = 0;
			const cues = waits.map(({wait, key}) => {
				time += wait;
				return {time, key, line: 0};
			});
			const written = writeCues({cues, from: '2', ...(hasEnd ? {end: time + rest} : {})});
			const read = sheet(written);
			expect(read.cues.map((cue) => ({...cue, line: 0}))).toEqual(cues);
			expect([read.from, read.end]).toEqual(['2', hasEnd ? time + rest : undefined]);
		}),
	);
});

test('the first line of what is written tells what it is, in the language of who wrote it', () => {
	expect(writeCues({cues: []})).toBe('# Seconds and keys, for "morphdeck record --cues".\n');
	expect(writeCues({cues: []}, korean)).toBe('# 초와 키, "morphdeck record --cues"에 쓰는 파일.\n');
});
