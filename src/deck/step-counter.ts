/**
 * Counts the steps of a slide while its blocks are read in order.
 *
 * @example
 * const steps = new StepCounter();
 * steps.show(); // 0: a paragraph
 * steps.pause();
 * steps.show(2); // 1: a diagram that changes at the steps 2 and 3
 * steps.pause();
 * steps.last; // 3: the second pause has nothing after it
 */
export class StepCounter {
	#current = 0;
	#last = 0;

	/** The step at which what comes next is first seen. */
	get current(): number {
		return this.#current;
	}

	/** The last step at which something of the slide changes, so far. */
	get last(): number {
		return this.#last;
	}

	/** Counts something that is first seen now and changes at so many steps after; gives the step at which it is first seen. */
	show(changes = 0): number {
		this.#last = Math.max(this.#last, this.#current + changes);
		return this.#current;
	}

	/** Lets what comes next wait for the step after all that has been shown. */
	pause(): void {
		this.#current = this.#last + 1;
	}
}
