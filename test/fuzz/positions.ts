import {type Diagnostic, diagnosticLine} from '../../src/check/diagnostic.ts';
import {messagesFor} from '../../src/messages/messages.ts';
import {contents, type DeckFiles} from './deck-files.ts';
import {assertOneLine} from './output.ts';

/** What a diagnostic says must be one line in every language, at a place that its file has. */
export function assertSound(each: Diagnostic, files: DeckFiles): void {
	for (const language of ['en', 'ko']) assertOneLine(diagnosticLine(each, messagesFor(language)), 'a diagnostic');
	if (each.position === undefined) return;
	const {file, line, column} = each.position;
	const all = contents(files);
	const content = all[file] ?? all[`/deck/${file}`];
	const place = `${diagnosticLine(each)} is`;
	if (content === undefined) throw new Error(`${place} in no file of the deck`);
	const lines = Buffer.from(content)
		.toString()
		.split(/\r\n?|\n/);
	const text = lines[line - 1];
	if (text === undefined || line < 1) throw new Error(`${place} outside of the file, which has ${lines.length} lines`);
	if (column < 1 || column > text.length + 1) throw new Error(`${place} outside of the line ${JSON.stringify(text)}`);
}
