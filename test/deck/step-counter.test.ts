import {expect, test} from 'vitest';
import {StepCounter} from '../../src/deck/step-counter.ts';

test('what is shown after a pause is first seen one step later', () => {
	const steps = new StepCounter();
	expect(steps.show()).toBe(0);
	steps.pause();
	expect(steps.show()).toBe(1);
	expect(steps.last).toBe(1);
});

test('a pause waits for all that changes before it', () => {
	const steps = new StepCounter();
	expect(steps.show(3)).toBe(0);
	expect(steps.show(1)).toBe(0);
	steps.pause();
	expect(steps.current).toBe(4);
});

test('pauses with nothing between them, or after them, are one or none', () => {
	const steps = new StepCounter();
	steps.pause();
	steps.pause();
	expect(steps.show()).toBe(1);
	steps.pause();
	expect(steps.last).toBe(1);
});
