import type {Colour} from '../../cell/style.ts';
import {type BigTitle, bigTitles} from './big-title.ts';
import {gradientKey, type TitleParts} from './title-parts.ts';

/** Parts of big titles that were drawn before: letters by font and character, colours by a gradient and its width. */
export type KeptParts = {
	readonly letters: Readonly<Record<string, readonly string[]>>;
	readonly gradients: Readonly<Record<string, readonly Colour[]>>;
};

/** What draws big titles of kept parts, and of new ones as soon as it has been given what draws these. */
export type KeptTitles = {
	/** Undefined also where a part is lacking that nobody can draw yet. */
	readonly bigTitle: BigTitle;
	/** Whether a title has been asked for since, of which a part was lacking. */
	readonly isLacking: boolean;
	/** Says what draws the parts that are not kept. */
	drawWith(parts: TitleParts): void;
	/** All parts, kept and new; undefined where there are no new ones. */
	newParts(): KeptParts | undefined;
};

class PartLacking extends Error {}

/** Big titles of kept parts; `readPixels` as in {@link bigTitles}. */
export function keptTitles(kept: KeptParts, readPixels: () => Uint8Array | undefined): KeptTitles {
	let parts: TitleParts | undefined;
	let isLacking = false;
	let isNew = false;
	const keep =
		<Part>(known: Map<string, Part>) =>
		(key: string, draw: (parts: TitleParts) => Part) => {
			const before = known.get(key);
			if (before !== undefined) return before;
			if (parts === undefined) throw new PartLacking();
			const part = draw(parts);
			known.set(key, part);
			isNew = true;
			return part;
		};
	const letters = new Map(Object.entries(kept.letters));
	const gradients = new Map(Object.entries(kept.gradients));
	const letterOf = keep(letters);
	const gradientOf = keep(gradients);
	const draw = bigTitles(
		{
			letter: (font, character) => letterOf(`${font} ${character}`, (parts) => parts.letter(font, character)),
			gradient: (colours, width) => gradientOf(gradientKey(colours, width), (parts) => parts.gradient(colours, width)),
		},
		readPixels,
	);
	return {
		bigTitle(...args) {
			try {
				return draw(...args);
			} catch (error) {
				if (!(error instanceof PartLacking)) throw error;
				isLacking = true;
				return undefined;
			}
		},
		get isLacking() {
			return isLacking;
		},
		drawWith(drawing) {
			parts = drawing;
		},
		newParts: () =>
			isNew ? {letters: Object.fromEntries(letters), gradients: Object.fromEntries(gradients)} : undefined,
	};
}
