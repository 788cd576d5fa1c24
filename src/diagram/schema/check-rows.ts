import type {Problems} from '../../check/problem.ts';
import type {ParsedRows, Placement} from './rows.ts';

/** How many groups may stand in each other. */
const depthLimit = 64;

/**
 * Whether no group stands in too many others, or in a circle of as many; if not, that is reported. It comes before all
 * that climbs from group to group.
 */
export function checkDepth({groups, placements}: ParsedRows, problems: Problems): boolean {
	const parents = new Map<string, Placement>();
	for (const placement of placements) {
		const isInGroup = placement.group !== undefined && groups.has(placement.id);
		if (isInGroup && !parents.has(placement.id)) parents.set(placement.id, placement);
	}
	for (const [id, placement] of parents) {
		const met = new Set([id]);
		for (let up = placement.group; up !== undefined && !met.has(up); up = parents.get(up)?.group) {
			met.add(up);
			if (met.size <= depthLimit) continue;
			problems.error(placement.path, 'limit.groups', {id, limit: depthLimit});
			return false;
		}
	}
	return true;
}

/** Reports groups that hold themselves, ids that stand in two places, and groups that stand nowhere. */
export function checkRows({groups, placements}: ParsedRows, problems: Problems): void {
	const circular = reportCircles(groups, placements, problems);
	const placed = new Set<string>();
	for (const {id, path} of placements) {
		if (placed.has(id) && !circular.has(id)) {
			problems.error(path, 'diagram.twoRows', {id});
		}
		placed.add(id);
	}
	for (const id of groups.keys()) {
		if (!placed.has(id)) problems.error(['groups', id], 'diagram.groupUnplaced', {id});
	}
}

/** Follows every group up through the groups that it stands in; returns the ids that are part of a circle. */
function reportCircles(
	groups: ParsedRows['groups'],
	placements: readonly Placement[],
	problems: Problems,
): Set<string> {
	const parents = new Map<string, Placement[]>();
	for (const placement of placements) {
		if (placement.group === undefined || !groups.has(placement.id)) continue;
		const known = parents.get(placement.id);
		if (known) known.push(placement);
		else parents.set(placement.id, [placement]);
	}
	const circular = new Set<string>();
	const done = new Set<string>();
	const climb = (id: string, trail: readonly string[]): void => {
		for (const placement of parents.get(id) ?? []) {
			const group = placement.group as string;
			const start = [...trail, id].indexOf(group);
			if (start >= 0) {
				const circle = [...trail, id].slice(start);
				for (const each of circle) circular.add(each);
				const way = [group, ...circle.toReversed()].join(' → ');
				problems.error(placement.path, 'diagram.circle', {id, way});
			} else if (!done.has(group)) climb(group, [...trail, id]);
		}
		done.add(id);
	};
	for (const id of parents.keys()) if (!done.has(id)) climb(id, []);
	return circular;
}
