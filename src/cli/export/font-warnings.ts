import {type Diagnostic, diagnostic} from '../../check/diagnostic.ts';
import type {Deck} from '../../deck/model.ts';
import {missingCharacters} from '../../export/index.ts';
import {readAsset} from '../package-files.ts';

/** A warning for each of some slides with characters that PNG, GIF and PDF leave blank. */
export async function fontWarnings(slides: Deck['slides']): Promise<Diagnostic[]> {
	const missing = await missingCharacters(slides, () => readAsset('font.ttf'));
	return slides.flatMap((slide) => {
		const characters = missing.filter((each) => each.slide === slide).map(({character}) => character);
		if (characters.length === 0) return [];
		return [diagnostic('warning', 'export.characters', {characters: characters.join(' ')}, slide.position)];
	});
}
