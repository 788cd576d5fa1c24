import type {Deck} from '../deck/model.ts';
import type {StopsOf} from '../deck/moment.ts';
import type {TimeSource} from '../player/clock.ts';
import {nextChange} from '../player/pace.ts';
import {isMoving, type State} from '../player/state.ts';

const usualRate = 30;

/**
 * An animation is a sum of parts that may miss its end by a rounding error, which would cost a frame. The
 * talk's time runs this much faster, and ends are looked for this much (ms) earlier.
 */
const gain = 1e-7;
const slack = 1e-8;

/**
 * A clock that goes on when it is told to, in whole ms of a recording; the talk sees its own, faster time.
 * It calls nobody: whoever plays the talk asks for {@link nextChange}.
 */
export class VirtualClock implements TimeSource {
	readonly #speed: number;
	readonly #fps: number;
	#time = 0;

	constructor({speed = 1, fps = usualRate}: {readonly speed?: number; readonly fps?: number}) {
		this.#speed = speed;
		this.#fps = fps;
	}

	/** ms of the recording. */
	get time(): number {
		return this.#time;
	}

	/** ms of the talk. */
	now(): number {
		return this.#time * this.#speed * (1 + gain);
	}

	/** Goes on to a time of the recording. */
	advance(time: number): void {
		this.#time = Math.max(this.#time, time);
	}

	/** When the screen changes by time alone, in whole ms of the recording; Infinity when it does not. */
	nextChange(state: State, deck: Deck, stopsOf: StopsOf): number {
		const {animation} = state;
		if (isMoving(state) && animation !== undefined) {
			const left = ((1 - animation.t) * animation.duration) / state.speed;
			return Math.min(this.#nextFrame(), this.#after(left));
		}
		if (!state.isAutoplaying) return Infinity;
		return this.#after(nextChange(state, deck, stopsOf) ?? Infinity);
	}

	/** Frames stand on a beat of their own, whenever the animation began. */
	#nextFrame(): number {
		const beat = 1000 / this.#fps;
		const passed = Math.floor((this.#time + 0.5) / beat);
		const next = Math.round((passed + 1) * beat);
		return next > this.#time ? next : Math.round((passed + 2) * beat);
	}

	#after(talkTime: number): number {
		return this.#time + Math.max(1, Math.ceil(talkTime / this.#speed - slack));
	}
}
