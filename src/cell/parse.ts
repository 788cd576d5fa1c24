import {Grid} from './grid.ts';
import {sgrAttributes} from './sgr.ts';
import {defaultColour, type Style} from './style.ts';
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
	if (numbers[at + 1] !== 2) return defaultColour;
	const [red, green, blue] = numbers.slice(at + 2, at + 5);
	return ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
}

function switched(style: Style, number: number): Style {
	if (number === 0) return {};
	if (number === 39) return {...style, fg: defaultColour};
	if (number === 49) return {...style, bg: defaultColour};
	let attributes = style.attributes ?? 0;
	for (const {bit, on, off} of sgrAttributes) {
		if (number === on) attributes |= bit;
		if (number === off) attributes &= ~bit;
	}
	return {...style, attributes};
}
