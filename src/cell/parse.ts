import {Grid} from './grid.ts';
import {attribute, type Style} from './style.ts';
import {textWidth} from './width.ts';

const sequence = /\x1b\[([\d;:]*)m/g;

/**
 * Reads styled text, as colour libraries write it, into a grid as large as the text: SGR sequences
 * (ECMA-48, 8.3.117) with attributes and truecolor. Other colours are passed over, other sequences are
 * not expected.
 */
export function parse(text: string): Grid {
	const rows = text.split('\n');
	const width = Math.max(0, ...rows.map((row) => textWidth(row.replace(sequence, ''))));
	const grid = new Grid({width, height: rows.length});
	let style: Style = {};
	for (const [y, row] of rows.entries()) {
		let x = 0;
		// A pattern with a group: what stands at odd places is the parameters of a sequence.
		for (const [index, part] of row.split(sequence).entries()) {
			if (index % 2 === 1) style = styled(style, part);
			else x += grid.text(x, y, part, style);
		}
	}
	return grid;
}

const switches: ReadonlyMap<number, number> = new Map([
	[1, attribute.bold],
	[2, attribute.dim],
	[3, attribute.italic],
	[4, attribute.underline],
	[7, attribute.inverse],
	[9, attribute.strike],
]);

function styled(before: Style, parameters: string): Style {
	const numbers = parameters.split(/[;:]/).map(Number);
	let style = before;
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at] as number;
		if (number === 38 || number === 48) {
			style = {...style, [number === 38 ? 'fg' : 'bg']: truecolor(numbers, at)};
			at += numbers[at + 1] === 2 ? 4 : 2;
		} else style = switched(style, number);
	}
	return style;
}

function truecolor(numbers: readonly number[], at: number): number {
	if (numbers[at + 1] !== 2) return -1;
	const [red, green, blue] = numbers.slice(at + 2, at + 5);
	return ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
}

function switched(style: Style, number: number): Style {
	if (number === 0) return {};
	const bit = switches.get(number);
	const attributes = style.attributes ?? 0;
	if (bit !== undefined) return {...style, attributes: attributes | bit};
	if (number === 22) return {...style, attributes: attributes & ~(attribute.bold | attribute.dim)};
	if (number > 22 && number < 30) return {...style, attributes: attributes & ~(switches.get(number - 20) ?? 0)};
	if (number === 39) return {...style, fg: -1};
	if (number === 49) return {...style, bg: -1};
	return style;
}
