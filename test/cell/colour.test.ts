import {expect, test} from 'vitest';
import {hex} from '../../src/cell/colour.ts';

test('a colour is written in six hexadecimal digits', () => {
	expect(hex(0x1a2b3c)).toBe('#1a2b3c');
	expect(hex(0x00000a)).toBe('#00000a');
});
