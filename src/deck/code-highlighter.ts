import type {TimeLimit} from './deck-reader.ts';
import {createHighlight, forgetGrammars} from './highlight.ts';
import type {Token} from './model.ts';

/** How long highlighting may take, in ms of processor time. */
export type HighlightBudget = {
	/** For one fence. */
	readonly fence: number;
	/** For all the fences of a deck that are given up. */
	readonly total: number;
	/** How often one is begun on a machine that is too busy to give it this time; each time it has twice as long. */
	readonly attempts: number;
	/** Whether a grammar may take what it takes to be made ready: C++ needs more than a second for any line. */
	readonly isPatient: boolean;
};

/** Code for a slide; where its grammar took too long all of it is plain. */
export type HighlightedCode = {readonly lines: Token[][]; readonly isTooSlow: boolean};

/** What the fences of a deck may take. */
export const wholeBudget: HighlightBudget = {fence: 2000, total: 4000, attempts: 4, isPatient: true};
/** What the slide that a talk begins with may take: until the whole deck is there it is shown plain beyond this. */
export const openingBudget: HighlightBudget = {fence: 500, total: 500, attempts: 1, isPatient: false};

/**
 * Highlights the fences of one deck within a budget. Some grammars have regular expressions that try
 * everything there is on a line made for it: that would take longer than anybody lives.
 *
 * @example
 * const {lines, isTooSlow} = await new CodeHighlighter(reader.limit).highlight('cpp', ['x &&&&&&&&&&&&&&&&&&&&&&&&']);
 */
export class CodeHighlighter {
	readonly #limit: TimeLimit;
	readonly #budget: HighlightBudget;
	#spent = 0;

	constructor(limit: TimeLimit = unlimited, budget: HighlightBudget = wholeBudget) {
		this.#limit = limit;
		this.#budget = budget;
	}

	async highlight(language: string, lines: readonly string[]): Promise<HighlightedCode> {
		const {fence, total, attempts, isPatient} = this.#budget;
		const key = JSON.stringify([language, lines]);
		const isHopeless = (slowFences.get(key) ?? 0) >= fence || this.#spent >= total;
		let spent = 0;
		for (let attempt = 0; !isHopeless && attempt < attempts && spent < fence * 0.9; attempt++) {
			const highlight = await createHighlight([language]);
			if (isPatient) highlight(language, [harmless]);
			const outcome = this.#limit(() => highlight(language, lines), fence * 2 ** attempt);
			if ('value' in outcome) return {lines: outcome.value, isTooSlow: false};
			forgetGrammars();
			spent += outcome.spent;
		}
		this.#spent += spent;
		if (!isHopeless && slowFences.size < rememberedFences) slowFences.set(key, fence);
		const plain = await createHighlight([]);
		return {lines: plain(language, lines), isTooSlow: true};
	}
}

/** A line that no grammar needs long for, once it is ready. */
const harmless = 'a';

// The same fence in another language of the deck, or in the whole after the first slide, need not be tried again.
const slowFences = new Map<string, number>();
const rememberedFences = 100;

const unlimited: TimeLimit = (action) => ({value: action()});
