import {expect, test} from 'vitest';
import {advance, finish, scrub, withoutPlayback} from '../../src/player/playback.ts';
import {begin} from '../../src/player/state.ts';

const resting = begin({size: {width: 80, height: 24}, theme: 'night'});
const from = {slide: 0, step: 0};
const to = {slide: 1, step: 0};
const playing = {...resting, at: to, animation: {from, to, t: 0, duration: 800, isPlaying: true}};

test('an animation advances by its duration and the speed, and stops at its end', () => {
	expect(advance(playing, 200).animation).toMatchObject({t: 0.25, isPlaying: true});
	expect(advance({...playing, speed: 2}, 200).animation).toMatchObject({t: 0.5, isPlaying: true});
	expect(advance(playing, 900).animation).toMatchObject({t: 1, isPlaying: false});
});

test('nothing advances while nothing plays, or while the screen is blank', () => {
	const held = scrub(playing, 0.1);
	expect(advance(held, 200)).toBe(held);
	expect(advance(resting, 200)).toBe(resting);
	const blank = {...playing, isBlank: true};
	expect(advance(blank, 200)).toBe(blank);
});

test('ten times further leads from one end to the other, and a tenth back to the tenth before', () => {
	let state = playing;
	for (let press = 0; press < 10; press++) state = scrub(state, 0.1) as typeof playing;
	expect(state.animation).toMatchObject({t: 1, isPlaying: false});
	expect(scrub(advance(playing, 200), -0.1).animation?.t).toBeCloseTo(0.2);
});

test('an animation can be at its end at once, or never have been', () => {
	expect(finish(playing).animation).toMatchObject({t: 1, isPlaying: false});
	expect(withoutPlayback(playing)).not.toHaveProperty('animation');
});
