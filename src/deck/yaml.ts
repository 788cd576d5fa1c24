import {isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml';
import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import type {DataPath} from '../check/problem.ts';
import {sanitise, sanitiseDecoded} from '../check/sanitise.ts';
import type {MessageId, MessageValues} from '../messages/messages.ts';

/** Where a piece of YAML begins: the file's line and column (1-based) of its first character. */
export type SourceOrigin = Position;

export type Yaml = {
	/** Maps, lists and text: every scalar is the text that was written, so that `1.10` and `no` stay so. */
	readonly value: unknown;
	/** The position of the value, or of the last one on the path that is there. */
	at(path: DataPath): Position;
	/** Whether the path leads to something. */
	has(path: DataPath): boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/** How deep maps and lists may stand in each other. */
const depthLimit = 64;
/** How many nodes all aliases together may unfold to. */
const aliasBudget = 20_000;

/**
 * Parses YAML 1.2 without types and without running out: depth and what aliases may unfold to are
 * bounded. `indent` is how many columns of the file come before every line but the first.
 */
export function parseYaml(text: string, origin: SourceOrigin, indent: number = origin.column - 1): Yaml {
	const lines = new LineCounter();
	const positionOf = (offset: number): Position => {
		const {line, col} = lines.linePos(offset);
		const column = Math.max(1, col) + (line <= 1 ? origin.column - 1 : indent);
		return {file: origin.file, line: origin.line + Math.max(1, line) - 1, column};
	};
	if (isTooDeep(text)) return failure(diagnostic('error', 'yaml.deep', {limit: depthLimit}, origin), origin);
	// The parser's own check for equal keys is quadratic; `YamlReader` has a linear one.
	const options = {
		schema: 'failsafe',
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'silent',
		lineCounter: lines,
	} as const;
	const document = parseDocument(text, options);
	const [error] = document.errors;
	if (error) {
		const position = positionOf(error.pos[0]);
		return failure(diagnostic('error', 'yaml.bad', {reason: oneLine(error.message)}, position), position);
	}
	const reader = new YamlReader((node) => positionOf(node.range?.[0] ?? 0));
	const value = document.contents === null ? '' : reader.read(document.contents, 0);
	return {
		value,
		at: (path) => positionOf(reader.offset(document.contents, path)),
		has: (path) => reader.isThere(document.contents, path),
		diagnostics: reader.diagnostics,
	};
}

/** Turns nodes into values, with their text made safe, and finds nodes again by their path. */
class YamlReader {
	readonly diagnostics: Diagnostic[] = [];
	readonly #positionOf: (node: Node) => Position;
	readonly #anchors = new Map<string, Node>();
	readonly #open = new Set<Node>();
	#unfolded = 0;

	constructor(positionOf: (node: Node) => Position) {
		this.#positionOf = positionOf;
	}

	read(node: Node | null, aliases: number): unknown {
		if (node === null) return '';
		if (isAlias(node)) return this.#readAlias(node, aliases);
		if (aliases > 0 && ++this.#unfolded > aliasBudget) {
			if (this.#unfolded === aliasBudget + 1) this.#fail(node, 'yaml.unfolded');
			return '';
		}
		if (isAnchored(node)) this.#anchors.set(node.anchor, node);
		if (!isCollection(node)) return isScalar(node) ? text(node.value) : '';
		this.#open.add(node);
		const value = isMap<Node, Node | null>(node)
			? this.#readMap(node.items, aliases)
			: (node.items as Node[]).map((item) => this.read(item, aliases));
		this.#open.delete(node);
		return value;
	}

	#readMap(pairs: ReadonlyArray<Pair<Node, Node | null>>, aliases: number): Record<string, unknown> {
		// Without a prototype no key of the author's is special.
		const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
		const merged: unknown[] = [];
		for (const pair of pairs) {
			if (!isScalar(pair.key)) {
				this.#fail(pair.key, 'yaml.key');
				continue;
			}
			if (pair.key.anchor) this.#anchors.set(pair.key.anchor, pair.key);
			const key = text(pair.key.value);
			if (key in map) this.#fail(pair.key, 'yaml.duplicate', {key});
			if (isNull(pair.value)) map[key] = '';
			else if (key === '<<') merged.push(this.read(pair.value, aliases));
			else map[key] = this.read(pair.value, aliases);
		}
		// https://yaml.org/type/merge.html: what the map says itself comes first, then the earlier of several.
		for (const each of merged.flat()) {
			if (typeof each === 'object' && each !== null)
				for (const [key, value] of Object.entries(each)) map[key] ??= value;
		}
		return map;
	}

	#readAlias(node: Node & {source: string}, aliases: number): unknown {
		const target = this.#anchors.get(node.source);
		if (target === undefined || this.#open.has(target)) {
			const id = target === undefined ? 'yaml.aliasUnknown' : 'yaml.aliasInside';
			this.#fail(node, id, {name: sanitiseDecoded(node.source)});
			return '';
		}
		return this.read(target, aliases + 1);
	}

	/** The offset of the node at the path, of its key where it is in a map. */
	offset(root: Node | null, path: DataPath): number {
		let offset = root?.range?.[0] ?? 0;
		let node = root;
		for (const key of path) {
			const next = this.#step(node, key);
			if (next === undefined) return offset;
			offset = next.offset;
			node = next.node;
		}
		return offset;
	}

	isThere(root: Node | null, path: DataPath): boolean {
		let node = root;
		for (const key of path) {
			const next = this.#step(node, key);
			if (next === undefined) return false;
			node = next.node;
		}
		return true;
	}

	#step(from: Node | null, key: string | number): {node: Node | null; offset: number} | undefined {
		const node = isAlias(from) ? (this.#anchors.get(from.source) ?? null) : from;
		if (isSeq<Node>(node) && typeof key === 'number') {
			const item = node.items[key];
			return item && {node: item, offset: item.range?.[0] ?? 0};
		}
		if (!isMap<Node, Node | null>(node)) return undefined;
		const pair = node.items.find((each) => isScalar(each.key) && text(each.key.value) === String(key));
		if (pair === undefined) return undefined;
		return {node: pair.value, offset: pair.key.range?.[0] ?? 0};
	}

	#fail(node: Node | null, id: MessageId, values: MessageValues = {}): void {
		this.diagnostics.push(diagnostic('error', id, values, node === null ? undefined : this.#positionOf(node)));
	}
}

/**
 * A cheap bound on the nesting, because the parser's recursion ends the process when it runs out of
 * stack. Brackets in quoted text are counted too: no real text has this many more opening ones.
 */
function isTooDeep(text: string): boolean {
	if (/^[ ]*(?:[-?:] ){64}/m.test(text)) return true;
	// What has neither so many brackets nor so much indentation need not be counted.
	if ((text.match(/[[{]/g)?.length ?? 0) <= depthLimit && !/^[^\S\n]{64}/m.test(text)) return false;
	let depth = 0;
	let previous = -1;
	let nesting = 0;
	for (const line of text.split('\n')) {
		const indent = line.length - line.trimStart().length;
		if (line.trim() !== '') {
			nesting = indent > previous ? nesting + 1 : Math.min(nesting, indent + 1);
			previous = indent;
			if (nesting > depthLimit * 2) return true;
		}
		for (const character of line) {
			if (character === '[' || character === '{') depth++;
			else if ((character === ']' || character === '}') && depth > 0) depth--;
			if (depth > depthLimit) return true;
		}
	}
	return false;
}

/** Whether a value of a map is written as nothing: `null` and `~`, not in quotes (YAML 1.2, 10.2.1.1). */
function isNull(node: Node | null): boolean {
	return isScalar(node) && node.type === 'PLAIN' && /^(?:null|Null|NULL|~)$/.test(String(node.value));
}

function isAnchored(node: Node): node is Node & {anchor: string} {
	return 'anchor' in node && typeof node.anchor === 'string';
}

function failure(problem: Diagnostic, position: Position): Yaml {
	return {
		value: undefined,
		at: () => position,
		has: () => false,
		diagnostics: [problem],
	};
}

function text(value: unknown): string {
	return sanitiseDecoded(
		typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value),
	);
}

function oneLine(message: string): string {
	return sanitise(message.split('\n')[0] ?? '').replace(/^./, (first) => first.toLowerCase());
}
