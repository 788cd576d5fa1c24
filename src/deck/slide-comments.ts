import type {Directives, SlideComment} from './comment.ts';
import type {Note} from './model.ts';

/** Gathers what the comments of a slide say while its blocks are read in order. */
export class SlideComments {
	readonly notes: Note[] = [];
	#directives: Directives = {};
	#hasColumnBreak = false;

	/** What the directives so far set; a later one overrides an earlier one. */
	get directives(): Directives {
		return this.#directives;
	}

	add(comment: SlideComment): void {
		if (comment.type === 'column') this.#hasColumnBreak = true;
		if (comment.type === 'directives') this.#directives = {...this.#directives, ...comment.directives};
		if (comment.type === 'note') this.notes.push(comment.note);
	}

	/** Whether a `column` comment was met since this was last asked. */
	takeColumnBreak(): boolean {
		const hadColumnBreak = this.#hasColumnBreak;
		this.#hasColumnBreak = false;
		return hadColumnBreak;
	}
}
