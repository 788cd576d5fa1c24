/**
 * A value that changes over time. `duration` is in milliseconds; `at` gives the value at `t`, from 0 (the
 * start) to 1 (the end), whatever the duration is. An animation is itself a value: it may be asked for any
 * moment, in any order, by whoever plays, records or reverses it.
 */
export type Animation<T> = {readonly duration: number; readonly at: (t: number) => T};

/**
 * Plays one animation after the other.
 *
 * @example
 * ```js
 * import {chain} from 'morphdeck/diagram';
 *
 * const there = {duration: 100, at: (t) => t * 10};
 * const {duration, at} = chain(there, {duration: 300, at: () => 10});
 * console.log(duration, at(0.125), at(0.5)); // → 400 5 10
 * ```
 */
export function chain<T>(first: Animation<T>, second: Animation<T>): Animation<T> {
	const duration = first.duration + second.duration;
	return {
		duration,
		at(t) {
			const time = t * duration;
			if (time < first.duration) return first.at(time / first.duration);
			return second.at(second.duration > 0 ? (time - first.duration) / second.duration : 1);
		},
	};
}

/**
 * Plays an animation backwards.
 *
 * @example
 * ```js
 * import {reversed} from 'morphdeck/diagram';
 *
 * console.log(reversed({duration: 100, at: (t) => t * 10}).at(0.25)); // → 7.5
 * ```
 */
export function reversed<T>({duration, at}: Animation<T>): Animation<T> {
	return {duration, at: (t) => at(1 - t)};
}
