import type {MessageId, MessageValues} from '../messages/messages.ts';
import {type Diagnostic, type Finding, finding, type Position, type Severity} from './diagnostic.ts';

/** The keys and indexes that lead to a value in parsed YAML, such as `['boxes', 'api', 'items', 0]`. */
export type DataPath = ReadonlyArray<string | number>;

/** A finding at a path in data: whoever knows the data's text makes a {@link Diagnostic} of it. */
export type Problem = Finding & {readonly path: DataPath};

/** Gathers problems while a value is read. */
export class Problems {
	readonly list: Problem[] = [];

	error(path: DataPath, id: MessageId, values: MessageValues = {}): void {
		this.#add('error', path, id, values);
	}

	warning(path: DataPath, id: MessageId, values: MessageValues = {}): void {
		this.#add('warning', path, id, values);
	}

	#add(severity: Severity, path: DataPath, id: MessageId, values: MessageValues): void {
		this.list.push({...finding(severity, {id, values}), path});
	}

	get hasErrors(): boolean {
		return this.list.some((problem) => problem.severity === 'error');
	}
}

/**
 * Problems with the positions of their paths in place of them.
 *
 * @example
 * const yaml = parseYaml(text, origin);
 * const {problems} = readDiagram(yaml.value);
 * const diagnostics = locate(problems, yaml.at);
 */
export function locate(problems: readonly Problem[], at: (path: DataPath) => Position): Diagnostic[] {
	return problems.map(({path, ...problem}) => ({...problem, position: at(path)}));
}
