import {parse} from 'yaml';
import {Grid} from '../src/cell/grid.ts';
import {loadDeck} from '../src/deck/load.ts';
import {draw} from '../src/diagram/draw.ts';
import {layoutDiagram} from '../src/diagram/layout.ts';
import {readDiagram} from '../src/diagram/schema/index.ts';
import {timeline} from '../src/diagram/timeline.ts';
import {files} from '../src/files/file-system.ts';
import {morph} from '../src/motion/morph.ts';
import {night} from '../src/theme/night.ts';
import {diagramYaml, markdownDeck} from './decks.ts';
import {type Figure, median} from './figure.ts';

const targets: Readonly<Record<string, number>> = {'layout, 1000': 50};

/** Layout, morph and draw by themselves, and loading, as they grow. Each is compared with a size ten times less. */
export async function scale(rounds: number): Promise<Figure[]> {
	const times = new Map<string, number[]>();
	const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
	for (let round = 0; round <= rounds; round++) {
		for (const count of [10, 100, 1000]) {
			for (const [name, time] of Object.entries(diagramTimes(count))) if (round > 0) note(`${name}, ${count}`, time);
		}
		// Ten thousand slides take seconds: two rounds tell enough.
		for (const count of round > 2 ? [10, 100, 1000] : [10, 100, 1000, 10_000]) {
			const path = markdownDeck(count);
			const began = performance.now();
			await loadDeck(path, {reader: files});
			if (round > 0) note(`load, ${count}`, performance.now() - began);
		}
	}
	return [...times].map(([key, values]): Figure => {
		const [name = '', count = ''] = key.split(', ');
		const less = String(Number(count) / 10);
		const value = median(values);
		const most = targets[key];
		const isFirst = count === '10';
		return {
			group: `${name} alone`,
			name: `${Number(count).toLocaleString('en')} ${name === 'load' ? 'slides' : 'boxes'}`,
			value,
			unit: 'ms',
			against: isFirst ? 'itself' : Number(less).toLocaleString('en'),
			ratio: isFirst ? 1 : value / median(times.get(`${name}, ${less}`) ?? []),
			...(most === undefined ? {} : {target: `≤ ${most} ms`, isMet: value <= most}),
		};
	});
}

function diagramTimes(count: number): Readonly<Record<string, number>> {
	const read = () => readDiagram(parse(diagramYaml(count), {schema: 'failsafe'})).diagram;
	const [one, other] = [read(), read()];
	if (one === undefined || other === undefined) throw new Error(`No diagram of ${count} boxes`);
	const size = {width: 120, height: 10 + count};
	const marks = [performance.now()];
	layoutDiagram(one, size);
	marks.push(performance.now());
	const [from, to] = [timeline(one, size, 0).at(0), timeline(other, {width: 100, height: 12 + count}, 10_000).at(0)];
	marks.push(performance.now());
	const scene = morph(from, to).at(0.5);
	marks.push(performance.now());
	draw(scene, night, new Grid(size));
	marks.push(performance.now());
	const [start = 0, laid = 0, before = 0, morphed = 0, drawn = 0] = marks;
	return {layout: laid - start, morph: morphed - before, draw: drawn - morphed};
}
