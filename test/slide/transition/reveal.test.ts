import {expect, test} from 'vitest';
import type {Scene} from '../../../src/diagram/scene.ts';
import type {Animation} from '../../../src/motion/animation.ts';
import {reveal} from '../../../src/slide/transition/reveal.ts';
import {night} from '../../../src/theme/night.ts';
import {scene} from '../../support/diagram.ts';
import {picture} from './pictures.ts';

const diagram = (duration: number): Animation<Scene> => {
	const still = scene('rows: [box]', {width: 20, height: 5});
	return {duration, at: () => still};
};
const blank = picture(...Array.from({length: 5}, () => ' '.repeat(20)));

test('text comes into sight in 220 ms, and nothing takes no time', () => {
	expect(reveal(picture('a '), picture('ab'), night, []).duration).toBe(220);
	expect(reveal(picture('ab'), picture('ab'), night, []).duration).toBe(0);
});

test('a slide takes as long as the longest of its diagrams, which are drawn over its text', () => {
	const {duration, at} = reveal(blank, blank, night, [diagram(700), diagram(900), diagram(0)]);
	expect(duration).toBe(900);
	expect(at(0.5).toString()).toContain('box');
});
