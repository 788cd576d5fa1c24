import type {Diagnostic} from '../check/diagnostic.ts';
import type {Diagram} from '../diagram/model.ts';
import {readDiagram} from '../diagram/schema/index.ts';
import {parseYaml} from './yaml.ts';

/** What was read out of the text of a diagram. The diagram is absent when a diagnostic is an error. */
export type DiagramReading = {readonly diagram?: Diagram; readonly diagnostics: readonly Diagnostic[]};

/**
 * Reads a diagram from its YAML, as it stands in the `diagram` fences of decks, but for `file:`. What is wrong
 * comes back as diagnostics with their line and column (1-based), never as an exception; `file` is the name
 * that they give.
 *
 * @example
 * ```js
 * import {readDiagram} from 'morphdeck/diagram';
 *
 * const {diagram} = readDiagram('rows: [[guest, cook]]\nedges: [guest -> cook: an order]');
 * console.log(diagram.edges[0].id); // → guest->cook
 *
 * const {diagnostics} = readDiagram('rows: [[guest]]\nedges: [guest -> cok]', 'kitchen.yaml');
 * console.log(diagnostics[0].position); // → { file: 'kitchen.yaml', line: 2, column: 9 }
 * ```
 */
export function readDiagramText(text: string, file = 'diagram'): DiagramReading {
	const {value, at, diagnostics} = parseYaml(text, {file, line: 1, column: 1});
	if (diagnostics.length > 0) return {diagnostics};
	const {diagram, problems} = readDiagram(value);
	return {
		...(diagram === undefined ? {} : {diagram}),
		diagnostics: problems.map(({path, ...problem}) => ({...problem, position: at(path)})),
	};
}
