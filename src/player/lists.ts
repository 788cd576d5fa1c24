import type {Command} from './action.ts';
import type {Context} from './context.ts';
import type {State} from './state.ts';

/** What is selected in the open list after a move in it; 0 in an empty one. */
export function movedSelection(state: State, action: Extract<Command, {type: 'select'}>, context: Context): number {
	const count = listLength(state, context);
	if (count === 0) return 0;
	if (action.by === 'all') return action.direction === 1 ? count - 1 : 0;
	const grid = context.screen.overview(state.size);
	const by = {cell: 1, row: grid.columns, page: state.mode === 'overview' ? grid.columns * grid.rows : 1}[action.by];
	const wanted = state.selected + by * action.direction;
	const isOutside = wanted < 0 || wanted >= count;
	if (action.by === 'row' && isOutside) return state.selected;
	return Math.max(0, Math.min(count - 1, wanted));
}

function listLength(state: State, {deck, index, screen}: Context): number {
	if (state.mode === 'overview') return deck.slides.length;
	if (state.mode === 'search') return index.search(state.query).length;
	return screen.pages({state, deck, index});
}

/** The slide that is selected in the overview or among the matches of a search; undefined without a match. */
export function selectedSlide({mode, selected, query}: State, {index}: Context): number | undefined {
	return mode === 'overview' ? selected : index.search(query)[selected]?.slide;
}

/** The nearest slide in a direction that matches the last search, going round at the ends. */
export function nearestMatch(state: State, {index}: Context, direction: 1 | -1): number | undefined {
	const slides = index.search(state.query).map((each) => each.slide);
	const {slide} = state.at;
	return direction === 1
		? (slides.find((each) => each > slide) ?? slides[0])
		: (slides.findLast((each) => each < slide) ?? slides.at(-1));
}
