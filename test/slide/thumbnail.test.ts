import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {thumbnail} from '../../src/slide/thumbnail.ts';

test('a thumbnail keeps the shape of what it stands for', () => {
	const source = new Grid({width: 16, height: 16});
	source.fill({x: 0, y: 0, width: 16, height: 16}, {});
	for (let x = 0; x < 16; x++) {
		source.text(x, 0, '-', {fg: 0xff0000});
		source.text(x, 15, '-', {fg: 0x00ff00});
	}
	const small = thumbnail(source, {width: 4, height: 2}, false);
	expect(small.toString()).toBe('⠉⠉⠉⠉\n⣀⣀⣀⣀');
	expect(small.foregrounds[0]).toBe(0xff0000);
	expect(small.foregrounds[4]).toBe(0x00ff00);
	expect(thumbnail(source, {width: 4, height: 2}, true).toString()).toBe('....\n....');
});
