import {expect, test} from 'vitest';
import {morph as morphScenes} from '../../../src/motion/morph.ts';
import {morph} from '../../../src/slide/transition/morph.ts';
import {night} from '../../../src/theme/night.ts';
import {scene} from '../../support/diagram.ts';
import {picture} from './pictures.ts';

const size = {width: 60, height: 12};
const rows = (text: string) => picture(text.padEnd(60), ...Array.from({length: 11}, () => ' '.repeat(60)));

test('the text is gone while the diagrams move', () => {
	const scenes = morphScenes(scene('rows: [[a, b]]', size), scene('rows: [a, b]', size));
	const {duration, at} = morph(rows('Before'), rows('After'), night, [scenes]);
	expect(duration).toBe(scenes.duration);
	expect(at(0.5).foregrounds[0]).toBe(night.background);
	expect(at(0.1).row(0)).toContain('Before');
	expect(at(0.9).row(0)).toContain('After');
	for (const t of [0.1, 0.5, 0.9]) expect(at(t).toString()).toMatch(/a[\s\S]*b|b[\s\S]*a/);
});
