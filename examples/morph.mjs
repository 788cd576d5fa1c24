// A morph in the terminal: a line leaves its box and becomes a box of its own.
import {setTimeout as wait} from 'node:timers/promises';
import {difference, draw, Grid, morph, readDiagram, themes, timeline} from 'morphdeck/diagram';

const size = {width: 60, height: 12};
const scene = (yaml, order) => timeline(readDiagram(yaml).diagram, size, order).at(0);
const before = scene('rows: [[server]]\nboxes: {server: {title: Server, items: {cook: Cook}}}', 0);
const after = scene('rows: [[server, cook]]\nboxes: {server: {title: Server}, cook: {title: Cook}}', 1);
const {duration, at} = morph(before, after);
process.stdout.write('\x1b[2J\x1b[?25l');
for (let time = 0, shown; time < duration + 33; time += 33) {
	const next = new Grid(size);
	draw(at(time / duration), themes[0], next);
	process.stdout.write(difference(shown, next));
	shown = next;
	await wait(33);
}
process.stdout.write(`\x1b[${size.height + 1};1H\x1b[?25h`);
