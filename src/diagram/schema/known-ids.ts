import {didYouMean} from '../../check/did-you-mean.ts';
import type {DataPath, Problems} from '../../check/problem.ts';
import type {Box, Group} from '../model.ts';

/** The ids that a diagram's edges and steps may name. */
export class KnownIds {
	readonly boxes: ReadonlyMap<string, Box>;
	readonly groups: ReadonlyMap<string, Group>;
	readonly #problems: Problems;
	readonly #items = new Map<string, Set<string>>();

	constructor(boxes: ReadonlyMap<string, Box>, groups: ReadonlyMap<string, Group>, problems: Problems) {
		this.boxes = boxes;
		this.groups = groups;
		this.#problems = problems;
		for (const box of boxes.values()) this.#items.set(box.id, new Set(box.items.map((item) => item.id)));
	}

	/** Makes an item known that a step adds to a box. */
	addItem(box: string, item: string): void {
		this.#items.get(box)?.add(item);
	}

	/** Whether it is a box; if not, that is reported. */
	hasBox(id: string, path: DataPath): boolean {
		if (this.boxes.has(id)) return true;
		if (this.groups.has(id)) this.#problems.error(path, 'diagram.notBox', {id});
		else this.#unknownBox(id, path, this.boxes.keys());
		return false;
	}

	/** Whether it is a box or a group; if not, that is reported. */
	hasMember(id: string, path: DataPath): boolean {
		if (this.boxes.has(id) || this.groups.has(id)) return true;
		this.#unknownBox(id, path, [...this.boxes.keys(), ...this.groups.keys()]);
		return false;
	}

	/** Whether it is a box, a group, or an item as `box.item`; if not, that is reported. */
	hasTarget(id: string, path: DataPath): boolean {
		const dot = this.#dotAfterBox(id);
		if (dot < 0 || this.boxes.has(id)) return this.hasMember(id, path);
		const box = id.slice(0, dot);
		const item = id.slice(dot + 1);
		const items = this.#items.get(box) ?? new Set();
		if (items.has(item)) return true;
		this.#problems.error(path, 'diagram.unknownItem', {box, id: item, hint: didYouMean(item, items, mendName)});
		return false;
	}

	/** The dot that ends a box's id: ids may hold dots themselves, so the first that does so counts. */
	#dotAfterBox(id: string): number {
		let dot = id.indexOf('.');
		while (dot >= 0 && !this.boxes.has(id.slice(0, dot))) dot = id.indexOf('.', dot + 1);
		return dot;
	}

	#unknownBox(id: string, path: DataPath, known: Iterable<string>): void {
		this.#problems.error(path, 'diagram.unknownBox', {id, hint: didYouMean(id, known, mendName)});
	}
}

const mendName = {id: 'hint.name'} as const;
