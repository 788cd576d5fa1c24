import {expect, test} from 'vitest';
import {cssColour, cssColourNames} from '../../src/cell/css-colour.ts';

test('a colour is read from hexadecimal, from its name in CSS and from its functions', () => {
	expect(cssColour('#1a2b3c')).toBe(0x1a2b3c);
	expect(cssColour('#abc')).toBe(0xaabbcc);
	expect(cssColour('rebeccapurple')).toBe(0x663399);
	expect(cssColour('Teal')).toBe(0x008080);
	expect(cssColour('rgb(26 43 60)')).toBe(0x1a2b3c);
	expect(cssColour('hsl(180 100% 25%)')).toBe(0x008080);
});

test('what is no colour, or one that can be seen through, is none', () => {
	for (const text of ['greenish', '#12', '#ggg', 'transparent', '#1a2b3c80', 'rgb(1 2', '', '123', 'x'.repeat(100_000)])
		expect(cssColour(text), text.slice(0, 20)).toBeUndefined();
});

test('every name that CSS has is a colour', () => {
	expect(cssColourNames).toContain('rebeccapurple');
	for (const name of cssColourNames) expect(cssColour(name), name).toBeTypeOf('number');
});
