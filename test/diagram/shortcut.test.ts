import {expect, test} from 'vitest';
import {picture, scene} from '../support/diagram.ts';

const chain = `
rows: [[shim, runc, nginx]]
edges: [shim -> runc, runc -> nginx, shim -> nginx]
steps: [{hide: runc}, {show: runc}]
`;
const size = {width: 50, height: 8};

test('an edge goes around a box, and straight where the box is gone', () => {
	expect(picture(scene(chain, size, 0))).toMatchInlineSnapshot(`
		"
		   ╭─────────╮     ╭─────────╮     ╭─────────╮
		   │         │     │         │     │         │
		   │         │     │         │     │         │
		   │  shim   ├────▶│  runc   ├────▶│  nginx  │
		   │         │     │         │     │         │
		   │         ├───╮ │         │   ╭▶│         │
		   ╰─────────╯   │ ╰─────────╯   │ ╰─────────╯
		                 ╰───────────────╯
		"
	`);
	expect(picture(scene(chain, size, 1))).toMatchInlineSnapshot(`
		"
		   ╭─────────╮                     ╭─────────╮
		   │         │                     │         │
		   │         │                     │         │
		   │  shim   ├────────────────────▶│  nginx  │
		   │         │                     │         │
		   │         │                     │         │
		   ╰─────────╯                     ╰─────────╯
		"
	`);
	expect(picture(scene(chain, size, 2))).toBe(picture(scene(chain, size, 0)));
});
