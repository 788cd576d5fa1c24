import {expect, test} from 'vitest';
import {contentWait, escapeWait, sequenceWait} from '../../../src/player/terminal-input/begun.ts';
import {tokenActions} from '../../../src/player/terminal-input/token-actions.ts';
import {createTokenizer} from '../../../src/player/terminal-input/tokenizer.ts';
import {bytes, said} from './bytes.ts';

test.each([
	['\x1b[A \x1bOA', '<up> <up>'],
	['\x1b[H\x1bOH\x1b[1~\x1b[7~', '<home><home><home><home>'],
	['\x1b[F\x1bOF\x1b[4~\x1b[8~', '<end><end><end><end>'],
	['\x1b[5~\x1b[6~\x1b[2~\x1b[3~', '<pageup><pagedown><insert><delete>'],
	['\x1bOP\x1b[11~\x1b[[A\x1b[P', '<f1><f1><f1><f1>'],
	['\x1b[15~\x1b[[E', '<f5><f5>'],
	['\x1b[1;2C\x1b[1;5D\x1b[1;6A\x1b[1;3B', '<shift-right><ctrl-left><ctrl-shift-up><down>'],
	['\x1b[5;5~\x1b[3;2~', '<ctrl-pageup><shift-delete>'],
	['\x1b[c\x1b[d\x1b[a\x1b[b\x1bOc\x1bOd', '<shift-right><shift-left><shift-up><shift-down><ctrl-right><ctrl-left>'],
	['\x1b[5$\x1b[6^\x1b[7@\x1b[23$', '<shift-pageup><ctrl-pagedown><ctrl-shift-home><shift-f11>'],
	['\x1b[Z\t\r\n', '<shift-tab><tab><enter><enter>'],
	['\x1bOM\x1bOj\x1bOp\x1bOy\x1bOX\x1bOk', '<enter>*09=+'],
	['\x03\x0c\x17\x00\x7f\b\x1a', '<ctrl-c><ctrl-l><ctrl-w><ctrl-space><backspace><backspace><ctrl-z>'],
	['12G 한\u1112\u1161\u11ab', '12G 한\u1112\u1161\u11ab'],
	['\x1bq\x1b\x1b[A\x1b\x1b', '<escape>q<escape><up><escape><escape>'],
])('keys: %j', (sent, expected) => {
	expect(said(sent)).toBe(expected);
});

test.each([
	['\x1b[97u\x1b[97;1:2u\x1b[97;1:3u', 'aa'],
	['\x1b[103;2u\x1b[103:71;2u\x1b[49:33;2u\x1b[103;65u', 'GG!G'],
	['\x1b[12622;1;12622u\x1b[97;2;65u', 'ㅎA'],
	['\x1b[13u\x1b[13;2u\x1b[27;2u\x1b[127u\x1b[9;2u', '<enter><enter><escape><backspace><shift-tab>'],
	['\x1b[32u\x1b[32;2u\x1b[99;5u\x1b[67;6u', '  <ctrl-c><ctrl-c>'],
	['\x1b[57400u\x1b[57414u\x1b[57419u\x1b[57413u', '1<enter><up>+'],
	['\x1b[1;1:1C\x1b[1;1:3C\x1b[1;2:2C\x1b[5;1:3~', '<right><shift-right>'],
	['\x1b[113;3u\x1b[113;9u\x1b[57441;2u\x1b[57358u', ''],
	['\x1b[27;5;99~\x1b[27;2;13~', '<ctrl-c><enter>'],
])('the kitty keyboard protocol and modifyOtherKeys: %j', (sent, expected) => {
	expect(said(sent)).toBe(expected);
});

test.each([
	['the colour of the background', '\x1b]11;rgb:1e1e/1e1e/2e2e\x07'],
	['the same with ST', '\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\'],
	['the clipboard', '\x1b]52;c;cXFxcQ==\x1b\\'],
	['the version', '\x1bP>|XTerm(379)\x1b\\'],
	['a setting', '\x1bP1$r0 q\x1b\\'],
	['a capability', '\x1bP1+r544e=787465726d\x1b\\'],
	['kitty pictures', '\x1b_Gi=31;OK\x1b\\'],
	['PM and SOS', '\x1b^quit q\x1b\\\x1bXqqq\x07'],
	['a string with other controls in it', '\x1b]0;q\x03\x18\x1a\rq\x1b\\'],
	[
		'attributes, status, modes, a size, a place',
		'\x1b[?62;4c\x1b[>1;2c\x1b[0n\x1b[?2026;2$y\x1b[4;2$y\x1b[48;24;80;0;0t\x1b[12;40R',
	],
	['focus, the state of kitty, win32', '\x1b[I\x1b[O\x1b[?5u\x1b[65;30;97;1;0;1_'],
	['mouse: SGR, rxvt', '\x1b[<0;10;20M\x1b[<0;10;20m\x1b[<35;1;1M\x1b[32;10;20M'],
	['mouse: X10', '\x1b[M !!\x1b[M qL\x1b[M#qq'],
	['no UTF-8', Buffer.from('\xff\xe0\x80\x80\xed\xa0\x80\xf4\x90\x80\x80\xc0\xaf\x9b', 'latin1')],
	['8-bit controls as UTF-8', '\u0085\u009b'],
])('what a terminal answers is no key: %s', (_, sent) => {
	expect(said([sent, 'l'])).toBe('l');
	if (typeof sent !== 'string') return;
	for (const pause of [30, 80]) {
		const parts = Array.from(sent);
		expect(said(parts, escapeWait - 10)).toBe('');
		expect(said(parts, pause).replaceAll('<escape>', '')).toBe('');
	}
});

test('X10 coordinates may be any bytes', () => {
	expect(said([bytes('\x1b[M \x84\xffq', 'latin1')])).toBe('q');
	expect(said([bytes('\x1b[M \xe1', 'latin1'), bytes('\xa0q', 'latin1')], 80)).toBe('q');
	expect(said('\x1b[M \x1b[A')).toBe('<up>');
});

test('a notch of the wheel is a key, in every form', () => {
	expect(said('\x1b[<64;1;1M\x1b[<65;9;9M\x1b[<69;9;9M')).toBe('<wheel-up><wheel-down><wheel-down>');
	expect(said('\x1b[96;1;1M\x1b[97;1;1M')).toBe('<wheel-up><wheel-down>');
	expect(said('\x1b[M`!!\x1b[Ma!!')).toBe('<wheel-up><wheel-down>');
});

test('an Escape by itself is the key after a short wait, and the rest of a sequence is awaited longer', () => {
	const tokenizer = createTokenizer();
	expect(tokenizer.feed(bytes('\x1b'), 1000)).toEqual([]);
	expect(tokenizer.deadline).toBe(1000 + escapeWait);
	expect(tokenizer.expire(1000 + escapeWait - 1)).toEqual([]);
	expect(tokenizer.expire(1000 + escapeWait)).toEqual([{type: 'key', key: 'escape'}]);
	expect(tokenizer.deadline).toBeUndefined();
	expect(tokenizer.feed(bytes('\x1b['), 2000)).toEqual([]);
	expect(tokenizer.deadline).toBe(2000 + sequenceWait);
});

test('what has not ended is dropped, never typed', () => {
	for (const part of [
		'\x1b[',
		'\x1b[1;2',
		'\x1b[6',
		'\x1bO',
		'\x1b[M q',
		'\x1b]11;rgb:q',
		'\x1bPq',
		'\x1b[<64;1',
		'\xc3',
	]) {
		expect(said([bytes(part, 'latin1'), 'n'], contentWait + 1), part).toBe('n');
	}
});

test('the rest of a sequence whose Escape came long before is no text', () => {
	expect(said(['\x1b', '[C'], 80)).toBe('<escape><right>');
	expect(said(['\x1b', 'OC'], 80)).toBe('<escape><right>');
	expect(said(['\x1b', ']11;rgb:1e', '1e\x07'], 80)).toBe('<escape>');
	expect(said(['\x1b', '['], 80)).toBe('<escape>[');
	expect(said(['\x1b', ']'], 80)).toBe('<escape>]');
	expect(said(['\x1b', '[', 'n'], 300)).toBe('<escape>[n');
});

test('pasted text is one thing, however it is cut', () => {
	expect(said('a\x1b[200~한 글\r\nq\x03\x1b[Ax\x1b[201~b')).toBe('a{한 글\r\nq[Ax}b');
	expect(said('\x1b[200~\x1b[20\x1b[201~')).toBe('{[20}');
	expect(said(['\x1b[200~ab', 'c\x1b[2', '01~d'], 300)).toBe('{abc}d');
	expect(said('\x1b[201~q')).toBe('q');
});

test('a paste that does not end is given up, and a Ctrl-C in it is heard', () => {
	expect(said(['\x1b[200~qq', 'q'], contentWait + 1)).toBe('q');
	expect(said(['\x1b[200~qq\x03'])).toBe('<ctrl-c>');
	expect(said(['\x1b]52;c;\x03'])).toBe('<ctrl-c>');
	const long = `\x1b[200~${'x'.repeat(200_000)}\x1b[201~`;
	expect(said(long).length).toBe(65_538);
});

test('a new sequence ends what has not ended', () => {
	expect(said('\x1b]0;title\x1b[C')).toBe('<right>');
	expect(said('\x1b[1;\x1b[C\x1bO\x1b[D')).toBe('<right><left>');
	expect(said('\x1b[12\x03')).toBe('<ctrl-c>');
});

test('each grapheme of a text is a key for the talk', () => {
	const keys = tokenActions({type: 'text', text: '1 e\u0301👍🏽'}).map((action) => action.type === 'key' && action.key);
	expect(keys).toEqual(['1', 'space', 'e\u0301', '👍🏽']);
	expect(tokenActions({type: 'key', key: 'pagedown'})).toEqual([{type: 'key', key: 'pagedown'}]);
	expect(tokenActions({type: 'paste', text: 'a b'})).toEqual([{type: 'paste', text: 'a b'}]);
});
