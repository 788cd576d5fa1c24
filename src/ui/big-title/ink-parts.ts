import chalk from 'chalk';
import {renderToString, Text} from 'ink';
import BigText from 'ink-big-text';
import Gradient from 'ink-gradient';
import type {ReactElement} from 'react';
import {jsx} from 'react/jsx-runtime';
import {hex} from '../../cell/colour.ts';
import {parse} from '../../cell/parse.ts';
import type {TitleParts} from './title-parts.ts';

/** Blank rows that `<BigText>` has above a letter, and its rows in each font. */
const rowsAbove = 2;
const height = {block: 6, tiny: 2} as const;

/**
 * The parts of big titles as `<BigText>` and `<Gradient>` show them, rendered by Ink. Written without JSX, which Node cannot read:
 * the build draws with it as well. It throws while React renders something else, because Ink gives nothing then.
 */
export const inkParts: TitleParts = {
	// One character at a time: of more, cfonts would break lines at the width that the terminal had at the start.
	letter(font, character) {
		const text = draw(jsx(BigText, {text: character, font, letterSpacing: 0}));
		return text.split('\n').slice(rowsAbove, rowsAbove + height[font]);
	},
	gradient(colours, width) {
		const row = jsx(Text, {children: '█'.repeat(width)});
		const element = jsx(Gradient, {colors: colours.map(hex), children: row});
		return Array.from(parse(draw(element, width)).foregrounds);
	},
};

/** The styled text that an element shows, in full colour whatever the terminal can do: which of the colours it gets is decided later, cell by cell. */
function draw(element: ReactElement, columns = 80): string {
	// ink-gradient colours with chalk, which decides at its import how many colours there are.
	const {level} = chalk;
	chalk.level = 3;
	try {
		const text = renderToString(element, {columns});
		if (text === '') throw new Error('Ink cannot draw a title while it renders something else');
		return text;
	} finally {
		chalk.level = level;
	}
}
