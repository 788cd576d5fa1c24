import type {Deck, Slide} from '../deck/model.ts';
import {bodyText, titleText} from '../deck/slide-text.ts';
import {shape} from './cell-shape.ts';
import {metrics} from './metrics.ts';

/** A character on a slide that the font of pictures does not have. */
export type MissingCharacter = {readonly slide: Slide; readonly character: string};

/** What every font for code and Korean has: no font need be looked into for it. */
const usual = /^[\s\x20-\x7e\xa1-\xff\uac00-\ud7a3]*$/;
/** What changes the character before it, and is not drawn itself: joiners and variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The characters of some slides that PNG, GIF and PDF leave blank, because a font (the bytes of a TrueType
 * file, read when it is needed) does not have them; each once, with the first slide that shows it. Other
 * formats fall back to the fonts of whoever looks.
 */
export async function missingCharacters(
	slides: Deck['slides'],
	font: () => Promise<Uint8Array>,
): Promise<readonly MissingCharacter[]> {
	const texts = slides.map((slide) => ({slide, text: `${titleText(slide)} ${bodyText(slide)}`.normalize('NFC')}));
	const unusual = texts.filter(({text}) => !usual.test(text));
	if (unusual.length === 0) return [];
	const {default: fontkit} = await import('@pdf-lib/fontkit');
	const {characterSet} = fontkit.create(await font()) as unknown as {readonly characterSet: readonly number[]};
	const known = new Set(characterSet);
	const size = metrics(14);
	const isDrawn = (character: string) =>
		known.has(character.codePointAt(0) ?? 0) || /\s/.test(character) || shape(character, size) !== undefined;
	const met = new Set<string>();
	return unusual.flatMap(({slide, text}) =>
		[...new Set(text.replace(invisible, ''))]
			.filter((character) => !met.has(character) && !isDrawn(character))
			.map((character) => {
				met.add(character);
				return {slide, character};
			}),
	);
}
