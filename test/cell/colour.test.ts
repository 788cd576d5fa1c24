import {expect, test} from 'vitest';
import {colour, hex} from '../../src/cell/colour.ts';

test('a colour is read from hexadecimal and from its name in CSS', () => {
	expect(colour('#1a2b3c')).toBe(0x1a2b3c);
	expect(colour('rebeccapurple')).toBe(0x663399);
	expect(hex(0x00000a)).toBe('#00000a');
	expect(() => colour('greenish')).toThrow(new RangeError('"greenish" is not a colour'));
});
