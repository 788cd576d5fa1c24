import {join} from 'node:path';
import {difference} from '../src/cell/difference.ts';
import type {Size} from '../src/cell/rectangle.ts';
import {loadDeck} from '../src/deck/load.ts';
import type {Deck, Slide} from '../src/deck/model.ts';
import {files} from '../src/files/file-system.ts';
import {appearanceOf} from '../src/slide/appearance.ts';
import {slideshow} from '../src/slide/slideshow.ts';
import {night} from '../src/theme/night.ts';
import {smallestDifference} from './bound.ts';
import {type Figure, median, quantile} from './figure.ts';
import {cli, root} from './programs.ts';
import {Run} from './pty.ts';

/** ms of a frame at 60 a second. */
const frameTime = 1000 / 60;
const sizes: readonly Size[] = [
	{width: 80, height: 24},
	{width: 100, height: 30},
	{width: 200, height: 60},
	{width: 400, height: 120},
];

/** CPU and bytes of each frame of the flagship's morphs; `most` morphs of a size are measured. */
export async function morphs(most: number): Promise<Figure[]> {
	const {deck} = await loadDeck(join(root, 'slides'), {reader: files});
	if (deck === undefined) throw new Error('The flagship deck does not load');
	const figures: Figure[] = [];
	for (const size of sizes) figures.push(...painted(deck, size, most));
	for (const size of sizes) figures.push(await shown(deck, size));
	return figures;
}

function painted(deck: Deck, size: Size, most: number): Figure[] {
	const cpu: number[] = [];
	const bytes: number[] = [];
	const smallest: number[] = [];
	const show = slideshow(deck, size, appearanceOf(deck, night.name));
	for (const to of pairs(deck).slice(0, most)) {
		const [from, at] = [lastMoment(deck.slides[to - 1], to - 1), {slide: to, step: 0}];
		const count = Math.ceil(show.transition(from, at).duration / frameTime);
		let before = show.frame(from);
		for (let index = 1; index <= count; index++) {
			const began = process.cpuUsage();
			const grid = show.transition(from, at).at(index / count);
			const text = difference(before, grid, {
				depth: 'truecolor',
				isAscii: false,
				foreground: night.text,
				background: night.background,
			});
			const {user, system} = process.cpuUsage(began);
			// The first frame also lays out, once a pair of slides; it is counted with the others.
			cpu.push((user + system) / 1000);
			if (text !== '') {
				bytes.push(Buffer.byteLength(text));
				smallest.push(smallestDifference(before, grid, night));
			}
			before = grid;
		}
	}
	const name = `${size.width}x${size.height}`;
	const isAsked = name === '200x60';
	const time = (label: string, value: number, limit: number): Figure => ({
		group: `CPU of a morph frame, ${label}`,
		name,
		value,
		unit: 'ms',
		against: '16.7 ms',
		ratio: value / frameTime,
		...(isAsked ? {target: `≤ ${limit} ms`, isMet: value <= limit} : {}),
	});
	const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
	const ratio = total(bytes) / total(smallest);
	return [
		time('median', median(cpu), 4),
		time('p95', quantile(cpu, 0.95), 8),
		{
			group: 'bytes of a morph frame',
			name,
			value: median(bytes),
			unit: 'bytes',
			against: 'smallest difference',
			ratio,
			target: '≤ 1.5 ×',
			isMet: ratio <= 1.5,
		},
	];
}

/** Frames that arrive on a real pty in each second of a morph. */
async function shown(deck: Deck, {width, height}: Size): Promise<Figure> {
	const rates: number[] = [];
	for (const to of pairs(deck).slice(0, 3)) {
		const run = new Run(process.execPath, [cli, '--from', String(to)], {columns: width, rows: height});
		await run.shows(` ${to}/`);
		await run.rest(1000);
		const {first, last, updates} = await run.press(']', 100);
		rates.push(((updates - 1) * 1000) / (last - first));
		await run.end();
	}
	const value = median(rates);
	const name = `${width}x${height}`;
	const target = name === '200x60' ? {target: '≥ 57 a second', isMet: value >= 57} : {};
	return {
		group: 'frames shown while morphing',
		name,
		value,
		unit: 'a second',
		against: '60 a second',
		ratio: value / 60,
		...target,
	};
}

/** The slides that follow one with a diagram and have one themselves. */
function pairs(deck: Deck): number[] {
	return deck.slides.flatMap((slide, index) => {
		const before = deck.slides[index - 1];
		return before !== undefined && hasDiagram(before) && hasDiagram(slide) ? [index] : [];
	});
}

function hasDiagram(slide: Slide): boolean {
	return slide.columns.flat().some(({type}) => type === 'diagram');
}

function lastMoment(slide: Slide | undefined, index: number) {
	return {slide: index, step: slide?.steps ?? 0};
}
