import type {Size} from '../../src/cell/rectangle.ts';

/** How many cells a code point takes. */
export type CodePointWidth = (codePoint: string) => number;

/**
 * A terminal that gives each code point cells of its own, as the asciinema player does: CUP, CUF and DECAWM
 * (ECMA-48 and DEC) move its cursor, all other sequences are ignored. The last row is lost when it scrolls.
 */
export class NaiveTerminal {
	readonly #rows: string[][];
	#x = 0;
	#y = 0;
	#wraps = true;

	readonly #width: number;
	readonly #height: number;
	readonly #widthOf: CodePointWidth;

	constructor({width, height}: Size, widthOf: CodePointWidth) {
		this.#width = width;
		this.#height = height;
		this.#widthOf = widthOf;
		this.#rows = Array.from({length: height}, () => this.#blank());
	}

	write(text: string): void {
		for (const [piece, parameters, final] of text.matchAll(/\x1b\[([?\d;]*)([A-Za-z])|[^\x1b]/gu)) {
			if (final === undefined) this.#put(piece);
			else if (final === 'H') {
				const [row = 1, column = 1] = (parameters as string).split(';').map(Number);
				this.#y = row - 1;
				this.#x = column - 1;
			} else if (final === 'C') this.#x += Number(parameters || 1);
			else if (parameters === '?7') this.#wraps = final === 'h';
		}
	}

	/** The rows as text. */
	screen(): string {
		return this.#rows.map((row) => row.join('')).join('\n');
	}

	#put(codePoint: string): void {
		const width = this.#widthOf(codePoint);
		if (width === 0) return;
		if (this.#x + width > this.#width) {
			if (!this.#wraps) this.#x = this.#width - width;
			else this.#wrap();
		}
		const row = this.#rows[this.#y] as string[];
		// Half of a wide character does not stay.
		if (row[this.#x] === '' && this.#x > 0) row[this.#x - 1] = ' ';
		if (row[this.#x + width] === '') row[this.#x + width] = ' ';
		row[this.#x] = codePoint;
		if (width === 2) row[this.#x + 1] = '';
		this.#x += width;
	}

	#wrap(): void {
		this.#x = 0;
		if (this.#y + 1 < this.#height) this.#y++;
		else {
			this.#rows.shift();
			this.#rows.push(this.#blank());
		}
	}

	#blank(): string[] {
		return new Array<string>(this.#width).fill(' ');
	}
}
