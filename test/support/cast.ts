import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import {hex} from '../../src/cell/colour.ts';
import type {Grid} from '../../src/cell/grid.ts';
import {readCells} from './cells.ts';

/** A cell's grapheme with its colours as `#rrggbb`; blank cells have only their background. */
export type Painted = readonly [text: string, fg: string, bg: string];

export type Marked = {readonly label: string; readonly time: number; readonly cells: readonly (readonly Painted[])[]};

/** What a terminal that plays an asciicast shows at each marker; `time` in ms. */
export async function screensAtMarkers(cast: string): Promise<Marked[]> {
	const [head, ...lines] = cast.trimEnd().split('\n');
	const header = JSON.parse(head ?? '');
	const {cols, rows} = header.version === 3 ? header.term : {cols: header.width, rows: header.height};
	const terminal = new headless.Terminal({cols, rows, allowProposedApi: true});
	terminal.loadAddon(new unicode11.Unicode11Addon());
	terminal.unicode.activeVersion = '11';
	const marked: Marked[] = [];
	let now = 0;
	for (const line of lines) {
		const [time, kind, data] = JSON.parse(line);
		now = header.version === 3 ? now + time : time;
		if (kind === 'o') await new Promise<void>((resolve) => terminal.write(data, resolve));
		if (kind !== 'm') continue;
		const cells = readCells(terminal.buffer.active, cols, rows).map((row) =>
			row.map(({text, fg, bg}): Painted => [text, text === ' ' ? '' : String(fg), String(bg)]),
		);
		marked.push({label: data, time: Math.round(now * 1000), cells: cells.map(withoutHalves)});
	}
	terminal.dispose();
	return marked;
}

/** A grid as {@link screensAtMarkers} gives a screen. */
export function screenOf(grid: Grid): readonly (readonly Painted[])[] {
	return Array.from({length: grid.height}, (_, y) =>
		withoutHalves(
			Array.from({length: grid.width}, (_, x): Painted => {
				const index = y * grid.width + x;
				const text = grid.glyph(x, y);
				return [text, text === ' ' ? '' : hex(grid.foregrounds[index] ?? 0), hex(grid.backgrounds[index] ?? 0)];
			}),
		),
	);
}

/** The right half of a wide grapheme looks like its left half, whatever a terminal says of it. */
function withoutHalves(row: readonly Painted[]): readonly Painted[] {
	return row.filter(([text]) => text !== '');
}
