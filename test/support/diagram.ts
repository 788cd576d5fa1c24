import {parse} from 'yaml';
import {Grid} from '../../src/cell/grid.ts';
import type {Size} from '../../src/cell/rectangle.ts';
import {draw} from '../../src/diagram/draw.ts';
import type {Diagram} from '../../src/diagram/model.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import {readDiagram} from '../../src/diagram/schema/index.ts';
import {timeline} from '../../src/diagram/timeline.ts';
import {night} from '../../src/theme/night.ts';

/** A diagram from the YAML that an author would write. Throws when that has an error. */
export function diagram(yaml: string): Diagram {
	const {diagram: read, problems} = readDiagram(parse(yaml, {schema: 'failsafe'}));
	if (read === undefined)
		throw new Error(problems.map(({path, message}) => `${path.join('.')}: ${message}`).join('\n'));
	return read;
}

/** A diagram as it stands on a stage after some of its steps. Throws when it does not fit. */
export function scene(source: Diagram | string, size: Size, steps = 0): Scene {
	const read = typeof source === 'string' ? diagram(source) : source;
	const stage = timeline(read, size, 0);
	if (!stage.layout.fits) throw new Error(`it needs ${stage.layout.needs.width}x${stage.layout.needs.height}`);
	return stage.at(steps);
}

/** A scene drawn by the default theme. */
export function drawn(shown: Scene): Grid {
	const grid = new Grid(shown);
	draw(shown, night, grid);
	return grid;
}

/** A scene as text: a newline, then its rows as far as there is something on them, each ending with a newline. */
export function picture(shown: Scene): string {
	const rows = drawn(shown).toString().split('\n');
	while (rows.at(-1) === '') rows.pop();
	while (rows[0] === '') rows.shift();
	return `\n${rows.map((row) => `${row}\n`).join('')}`;
}
