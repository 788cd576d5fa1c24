import {useEffect, useState} from 'react';
import type {Animation} from '../../motion/animation.ts';

/** ms between two pictures; Ink writes no more of them than thirty a second. */
const interval = 33;

/** Plays an animation from when it is first seen, and gives its value now. Another one begins at once. */
export function usePlayback<T>(animation: Animation<T>): T {
	const [played, setPlayed] = useState({animation, t: 0});
	const {duration} = animation;
	useEffect(() => {
		if (duration <= 0) return;
		const start = performance.now();
		const timer = setInterval(() => {
			const t = Math.min(1, (performance.now() - start) / duration);
			setPlayed({animation, t});
			if (t === 1) clearInterval(timer);
		}, interval);
		return () => clearInterval(timer);
	}, [animation, duration]);
	if (duration <= 0) return animation.at(1);
	return animation.at(played.animation === animation ? played.t : 0);
}
