import {expect, test} from 'vitest';
import {decode, fileLimit} from '../../src/deck/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = (content: Uint8Array) => {
	const result = decode(content, 'talk.md');
	return 'problem' in result ? result.problem.descriptor.id : undefined;
};

test('text loses its byte order mark, and every end of line is the same', () => {
	expect(decode(bytes('\ufeffa\r\nb\rc\nd'), 'talk.md')).toEqual({text: 'a\nb\nc\nd'});
});

test('what a terminal would obey is replaced by something to be seen', () => {
	expect(decode(bytes('a\u001bb\tc'), 'talk.md')).toEqual({text: 'a␛b\tc'});
});

test('what is no text of a deck is a problem that says why', () => {
	expect(problem(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBe('file.utf16');
	expect(problem(bytes('a\0b'))).toBe('file.binary');
	expect(problem(new Uint8Array([0x61, 0xc3]))).toBe('file.notUtf8');
	expect(problem(new Uint8Array(fileLimit + 1))).toBe('file.large');
	expect(problem(bytes('a'))).toBeUndefined();
});
