import type {DataPath} from '../../check/problem.ts';
import {check, isMap, text, warnUnknownKeys} from '../../check/shape.ts';
import type {Step, StepEffect} from '../model.ts';
import {effectReaders, type StepContext} from './effects.ts';

/** The `steps` of a diagram: each map is one press of the forward key, its effects in the order written. */
export function readSteps(value: unknown, context: StepContext): Step[] {
	if (value === undefined || value === '') return [];
	if (!Array.isArray(value)) {
		context.problems.error(['steps'], 'diagram.stepsList');
		return [];
	}
	return value.flatMap((step: unknown, index) => {
		const path = ['steps', index];
		if (isMap(step)) return [readStep(step, path, context)];
		context.problems.error(path, 'diagram.step');
		return [];
	});
}

function readStep(step: Readonly<Record<string, unknown>>, path: DataPath, context: StepContext): Step {
	const {problems} = context;
	warnUnknownKeys(step, [...Object.keys(effectReaders), 'label', 'caption'], path, problems);
	if ('label' in step && !('send' in step)) problems.warning([...path, 'label'], 'diagram.labelAlone');
	const effects: StepEffect[] = [];
	for (const [key, value] of Object.entries(step)) {
		if (!Object.hasOwn(effectReaders, key)) continue;
		const read = effectReaders[key as keyof typeof effectReaders];
		for (const effect of read(value, [...path, key], context, step)) effects.push(effect);
	}
	const caption = step.caption === undefined ? undefined : check(text, step.caption, [...path, 'caption'], problems);
	return caption ? {effects, caption} : {effects};
}
