import chalk from 'chalk';
import {Text, Transform} from 'ink';
import {Fragment, isValidElement, type ReactNode} from 'react';
import type {Grid} from '../../cell/grid.ts';
import {parse} from '../../cell/parse.ts';

/** The cells that an element of text shows, in full colour whatever the terminal can do: see {@link elementText}. */
export function raster(element: ReactNode): Grid {
	// ink-gradient colours with chalk, which decides at its import how many colours there are. Which of
	// them the screen gets is decided later, cell by cell.
	const {level} = chalk;
	chalk.level = 3;
	try {
		return parse(elementText(element));
	} finally {
		chalk.level = level;
	}
}

/**
 * The styled text of an element, made of texts, transforms and components without hooks. Ink's own
 * `renderToString` gives nothing while React renders something else, and a stage is painted just then.
 */
export function elementText(node: ReactNode): string {
	if (typeof node === 'string' || typeof node === 'number') return String(node);
	if (Array.isArray(node)) return node.map(elementText).join('');
	if (!isValidElement<Props>(node)) return '';
	const {type, props} = node;
	if (type === Text || type === Fragment) return elementText(props.children);
	if (type === Transform) return props.transform?.(elementText(props.children), 0) ?? '';
	if (typeof type === 'function') return elementText((type as (props: Props) => ReactNode)(props));
	throw new TypeError(`Cannot draw <${String(type)}> as text`);
}

type Props = {readonly children?: ReactNode; readonly transform?: (text: string, index: number) => string};
