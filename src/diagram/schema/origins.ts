import {didYouMean} from '../../check/did-you-mean.ts';
import type {Problems} from '../../check/problem.ts';
import {check, map, text} from '../../check/shape.ts';
import type {BoxOrigin} from '../model.ts';
import type {KnownIds} from './known-ids.ts';

/**
 * The `origins` of a diagram: new id → box, or box.item, of the diagram before on the same stage.
 * Whether there is such a box can only be said where the whole deck is known.
 */
export function readOrigins(value: unknown, names: KnownIds, problems: Problems): Map<string, BoxOrigin> {
	const origins = new Map<string, BoxOrigin>();
	if (value === undefined || value === '') return origins;
	for (const [id, source] of Object.entries(check(map, value, ['origins'], problems) ?? {})) {
		const path = ['origins', id];
		const written = check(text, source, path, problems);
		if (written === undefined) continue;
		if (!names.boxes.has(id) && !names.groups.has(id)) {
			const hint = didYouMean(id, [...names.boxes.keys(), ...names.groups.keys()], {id: 'hint.remove'});
			problems.warning(path, 'diagram.originUnused', {id, hint});
			continue;
		}
		const dot = written.indexOf('.');
		const box = dot < 0 ? written : written.slice(0, dot);
		const item = dot < 0 ? '' : written.slice(dot + 1);
		if (box === '') problems.error(path, 'diagram.originEmpty', {id});
		else origins.set(id, item === '' ? {box} : {box, item});
	}
	return origins;
}
