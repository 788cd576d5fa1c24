import {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {stepsOf} from '../deck/moment.ts';
import type {Messages} from '../messages/messages.ts';
import {clockText, planned} from '../player/pace.ts';
import {elapsed} from '../player/state.ts';
import {lineWidth, type Run, writeRuns} from '../slide/run.ts';
import {areas} from './areas.ts';
import {eraLines, eraLineWidths} from './era-line.ts';
import type {View} from './view.ts';

/** Steps are dots up to here, numbers beyond. */
const mostDots = 10;
/** Cells that are kept for a slide's steps, whatever it has: the form of the footer is the same for all slides. */
const stepRoom = 12;
/** That the slide leaves something out. */
export const omissionSign = '[…]';
/** Below this width (cells) nothing is kept for what other slides may need. */
const narrow = 40;

/** The last line; undefined on a screen that is too low for one. */
export function footerArea({state}: View): Rectangle | undefined {
	return areas(state.size, state.notes).footer;
}

/**
 * The line under the slide: the eras at the left; at the right what is unusual, the language if the deck
 * has several, the slide's steps, its number and the clock. What does not fit goes: first signs of the
 * timeline, then the clock's plan, the names of the other eras, the clock and the language, the steps. The slide's number stays.
 */
export function paintFooter(view: View, {width, height}: Size): Grid {
	const {state, deck, appearance} = view;
	const grid = new Grid({width, height});
	const left = eraLines(deck, state.at.slide, appearance.theme);
	const widths = eraLineWidths(deck);
	const right = counters(view);
	for (const [timeline, counter] of choices) {
		const form = Math.min(timeline, left.length - 1);
		const runs = left[form] ?? [];
		const details = right[counter] ?? [];
		const isRoomy = width >= narrow;
		const reserved = isRoomy ? (widths[form] ?? 0) : lineWidth(runs);
		const gap = reserved === 0 ? 0 : 2;
		const isLast = timeline === 5 && counter === 3;
		const room = lineWidth(details) + (isRoomy ? spare(view, counter < 3) : 0);
		if (!isLast && 1 + reserved + gap + room + 1 > width) continue;
		writeRuns(grid, 1, 0, runs, width);
		writeRuns(grid, Math.max(0, width - 1 - lineWidth(details)), 0, details, width);
		break;
	}
	return grid;
}

/** Which form of the timeline goes with which form of the counters, best first: the names of the eras before the plan. */
const choices: readonly (readonly [number, number])[] = [
	[0, 0],
	[1, 0],
	[2, 0],
	[2, 1],
	[3, 0],
	[3, 1],
	[4, 1],
	[3, 2],
	[4, 2],
	[5, 2],
	[5, 3],
];

function counters(view: View): readonly (readonly Run[])[] {
	const {state, deck, hasClock} = view;
	const {theme} = view.appearance;
	const number = [{text: `${state.at.slide + 1}/${deck.slides.length}`, style: {fg: theme.text}}];
	const steps = [...unusual(view), ...dots(view), ...number];
	const all = [...language(view), ...steps];
	if (!hasClock) return [all, all, steps, number];
	const running = elapsed(state) ?? 0;
	const plan = planned(deck);
	const isLate = plan !== undefined && running > plan;
	const clock = {text: `  ${clockText(running)}`, style: {fg: isLate ? theme.failure : theme.muted}};
	const goal = plan === undefined ? [] : [{text: ` / ${clockText(plan)}`, style: {fg: theme.muted}}];
	return [[...all, clock, ...goal], [...all, clock], steps, number];
}

/** The language, where there is a choice of them. */
function language({deck: {languages, language: shown}, appearance: {theme}}: View): readonly Run[] {
	return languages.length < 2 || shown === undefined ? [] : [{text: `${shown}  `, style: {fg: theme.muted}}];
}

function dots({state, deck, appearance: {theme, messages}}: View): readonly Run[] {
	const steps = stepsOf(deck, state.at.slide);
	const {step} = state.at;
	if (steps === 0) return [];
	if (steps > mostDots)
		return [{text: `${messages.format('footer.step', {step, steps})}  `, style: {fg: theme.accent}}];
	return [
		{text: '●'.repeat(step), style: {fg: theme.accent}},
		{text: '○'.repeat(steps - step), style: {fg: theme.muted}},
		{text: '  ', style: {}},
	];
}

/** What other slides may need more than this one. */
function spare({state: {at}, deck, appearance: {messages}}: View, withDots: boolean): number {
	const number = String(deck.slides.length).length - String(at.slide + 1).length;
	return withDots ? number + Math.max(0, stepRoom - dotsWidth(stepsOf(deck, at.slide), messages)) : number;
}

function dotsWidth(steps: number, messages: Messages): number {
	if (steps === 0) return 0;
	return 2 + (steps > mostDots ? textWidth(messages.format('footer.step', {step: steps, steps})) : steps);
}

/** What a speaker should know that is not as it is by default. */
function unusual(view: View): readonly Run[] {
	const {state, appearance} = view;
	const {theme, messages} = appearance;
	const {animation, typed, speed} = state;
	const isHeld = animation !== undefined && !animation.isPlaying && animation.t < 1;
	const show = view.slideshow(areas(state.size, state.notes).slide);
	const signs = [
		show.omitted(state.at.slide).length > 0 ? omissionSign : '',
		`${typed.count}${typed.prefix}`,
		isHeld ? `${Math.round(animation.t * 100)}%` : '',
		Math.abs(speed - 1) > 0.01 ? `×${Number(speed.toFixed(2))}` : '',
		state.motion === 'none' ? messages.format('footer.motionless') : '',
		state.isAutoplaying ? messages.format('footer.auto') : '',
	].filter((sign) => sign !== '');
	return signs.map((sign) => ({text: `${sign}  `, style: {fg: theme.signal, attributes: attribute.bold}}));
}
