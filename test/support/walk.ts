import type {Cell} from './cells.ts';
import {keys} from './keys.ts';
import type {Screen} from './screen.ts';
import type {Terminal} from './terminal.ts';

/** One moment of a talk as the audience sees it, without the clock. */
export type Stop = {
	/** Such as `slide 3/40, step 1/2`. */
	readonly name: string;
	readonly isLast: boolean;
	readonly footer: string;
	/** All rows but the footer. */
	readonly stage: string;
	readonly cells: Screen;
	/** The colours and attributes of the stage, in a form to compare. */
	readonly look: string;
};

/** Presses the forward key until the last step of the last slide; gives every moment on the way. */
export async function walkForward(t: Terminal): Promise<Stop[]> {
	await t.until((screen) => positionOf(footerOf(screen))?.slide === 1);
	const stops = [stopAt(t)];
	while (!stops.at(-1)?.isLast) stops.push(await step(t, keys.right));
	return stops;
}

/** Presses the back key as often as given, from where the talk is; gives every moment on the way. */
export async function walkBack(t: Terminal, times: number): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let left = times; left > 0; left--) stops.push(await step(t, keys.left));
	return stops;
}

/** Presses a key that moves the talk, and waits until the footer says that it moved. */
async function step(t: Terminal, key: string): Promise<Stop> {
	const before = footerOf(t.screen());
	t.press(key);
	await t.until((screen) => footerOf(screen) !== before && positionOf(footerOf(screen)) !== undefined);
	return stopAt(t);
}

/** The moment that the screen shows. Throws when the last row is not the footer. */
export function stopAt(t: Terminal): Stop {
	const screen = t.screen();
	const footer = footerOf(screen);
	const position = positionOf(footer);
	if (position === undefined) throw new Error(`The last row is no footer:\n${screen}`);
	const cells = t.cells().slice(0, -1);
	return {
		name: `slide ${position.slide}/${position.slides}, step ${position.step}/${position.steps}`,
		isLast: position.slide === position.slides && position.step === position.steps,
		footer,
		stage: stageOf(screen),
		cells: cells.map((row) => row.map((cell) => cell.text)),
		look: cells.map((row) => row.map(lookOf).join(' ')).join('\n'),
	};
}

/** All rows but the last one. */
export function stageOf(screen: string): string {
	return screen.slice(0, screen.lastIndexOf('\n'));
}

function footerOf(screen: string): string {
	const footer = screen.slice(screen.lastIndexOf('\n') + 1);
	return footer.replace(/ +(\d+:)?\d\d:\d\d( \/ (\d+:)?\d\d:\d\d)?$/, '');
}

type Position = {readonly slide: number; readonly slides: number; readonly step: number; readonly steps: number};

/** What the right end of the footer says: the steps as dots or numbers, and the slide. */
function positionOf(footer: string): Position | undefined {
	const [, , dots, step, steps, slide, slides] =
		/ (([●○]+|[@o]+)|step (\d+)\/(\d+)| ) *(\d+)\/(\d+)$/.exec(footer) ?? [];
	if (slide === undefined || slides === undefined) return undefined;
	const done = step ?? [...(dots ?? '')].filter((dot) => dot === '●' || dot === '@').length;
	return {slide: Number(slide), slides: Number(slides), step: Number(done), steps: Number(steps ?? dots?.length ?? 0)};
}

function lookOf({fg, bg, bold, dim, italic, underline, inverse, strike}: Cell): string {
	return [fg, bg, bold, dim, italic, underline, inverse, strike].map((each) => Number(each) || each || '').join(',');
}
