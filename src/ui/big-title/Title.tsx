import {Text} from 'ink';
import Gradient from 'ink-gradient';
import {hex} from '../../cell/colour.ts';
import type {Colour} from '../../cell/style.ts';

/** Rows of large letters, coloured from left to right. */
export function Title({rows, colours}: {readonly rows: readonly string[]; readonly colours: readonly Colour[]}) {
	return (
		<Gradient colors={colours.map(hex)}>
			<Text>{rows.join('\n')}</Text>
		</Gradient>
	);
}
