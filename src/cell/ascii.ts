import {armsOfGlyph, asciiGlyph} from './line.ts';

const plain: Readonly<Record<string, string>> = {
	'▼': 'v',
	'▲': '^',
	'◀': '<',
	'▶': '>',
	'▸': '>',
	'◂': '<',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'↪': '>',
	'•': '*',
	'·': '.',
	'–': '-',
	'—': '-',
	'…': '~',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'✗': 'x',
	'✓': 'v',
	'●': '@',
	'○': 'o',
	'◆': '#',
	'◇': 'o',
	'■': '#',
	'□': 'o',
	'█': '#',
	'▓': '#',
	'▒': ':',
	'░': '.',
	'▀': '"',
	'▄': '_',
	'▌': '|',
	'▐': '|',
	'▎': '|',
	'▏': '|',
	'×': 'x',
	'≥': '>',
	'≤': '<',
	'¶': 'P',
	'⏸': '=',
	'☐': 'o',
	'☑': 'x',
};

/** The ASCII stand-in of one cell's glyph, one cell wide; what has none, such as a letter of any script, stays. */
export function ascii(character: string): string {
	const arms = armsOfGlyph(character);
	if (arms !== 0) return asciiGlyph(arms);
	return plain[character] ?? character;
}
