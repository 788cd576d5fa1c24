import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {cruise, type ICruiseResult} from 'dependency-cruiser';
import {beforeAll, expect, test} from 'vitest';
import configuration from '../../layers.config.ts';
import {root} from '../support/environment.ts';

let broken: string[] = [];

beforeAll(async () => {
	const {forbidden, options} = configuration;
	const {output} = await cruise(['src'], {
		...options,
		baseDir: join(import.meta.dirname, 'fixtures/layers'),
		validate: true,
		ruleSet: {forbidden},
	});
	const {summary} = output as ICruiseResult;
	broken = summary.violations.map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`);
});

test.each([
	['a room below does not import one above', 'cell-looks-down: src/cell/up.ts → src/ui/b.ts'],
	['nothing imports cli', 'ui-looks-down: src/ui/up.tsx → src/cli/main.ts'],
	['an import at run time counts', 'ui-looks-down: src/ui/lazy.ts → src/cli/main.ts'],
	['only ui imports ink', 'only-ui-draws-with-ink: src/motion/draws.ts'],
	['only ui imports types of react', 'only-ui-draws-with-ink: src/motion/types.ts'],
	['a pure room imports nothing of node', 'pure-in-the-middle: src/cell/file.ts → fs'],
	['there are no cycles', 'no-cycles: src/motion/one.ts → src/motion/two.ts'],
	['there are no cycles of types', 'no-cycles: src/motion/four.ts → src/motion/three.ts'],
	['an import that leads nowhere is found', 'every-import-resolves: src/cell/missing.ts'],
	['a folder without a place in the table is found', 'every-file-has-a-room: src/stray/e.ts'],
	['nothing imports a door', 'doors-are-for-others: src/motion/door.ts → src/ink.ts'],
	['a door does not offer the command', 'doors-leave-the-command-out: src/index.ts → src/cli/main.ts'],
	['only the door with the components needs ink', 'only-one-door-needs-ink: src/index.ts → src/ui/b.ts'],
])('%s', (_, violation) => {
	expect(broken).toEqual(expect.arrayContaining([expect.stringContaining(violation)]));
});

test.each(
	readdirSync(join(root, 'src'), {withFileTypes: true})
		.filter((entry) => entry.isDirectory() && !['cell', 'cli', 'ui'].includes(entry.name))
		.map(({name}) => name),
)('%s imports nothing from above', (room) => {
	expect(broken).toContain(`${room}-looks-down: src/${room}/climbs.ts → src/cli/main.ts`);
});

test('a door is no folder without a place, and may import the rooms', () => {
	expect(broken.filter((violation) => /: src\/ink\.ts/.test(violation))).toEqual([]);
	expect(broken.filter((violation) => violation.startsWith('every-file-has-a-room: src/index.ts'))).toEqual([]);
});
