import type {Diagnostic} from '../check/diagnostic.ts';
import {sanitiseLine} from '../check/sanitise.ts';
import type {DeckReader} from './deck-reader.ts';
import {decode, fileLimit} from './decode.ts';
import {parseYaml, type Yaml} from './yaml.ts';

/** The YAML of a file that is there, or why it is no text. */
export type YamlFile = {readonly yaml: Yaml} | {readonly problem: Diagnostic};

/** Reads a YAML file of a deck. Whether the path may be read at all is for `confine` to say. */
export async function readYamlFile(reader: DeckReader, path: string): Promise<YamlFile> {
	const file = sanitiseLine(path);
	const decoded = decode(await reader.read(path, fileLimit), file);
	return 'problem' in decoded ? decoded : {yaml: parseYaml(decoded.text, {file, line: 1, column: 1})};
}
