/**
 * A deck as files for people who were not in the room: `exportDeck` gives their bytes, one format at a
 * time. The same deck and options give the same bytes. What is heavy is loaded when its format is asked for.
 */
import type {Deck} from '../deck/slide.ts';
import type {Format} from './format.ts';
import {makers} from './maker.ts';
import type {ExportOptions, Product} from './options.ts';

export {type AssetName, type Assets, assetNames} from './assets.ts';
export {NoCanvas} from './canvas.ts';
export {type Format, formatOf, formats} from './format.ts';
export type {ExportOptions, Product} from './options.ts';

/** Makes the files of one format: a single one, but for PNG, which is one for each moment. */
export async function exportDeck(deck: Deck, format: Format, options: ExportOptions): Promise<Product[]> {
	return makers[format](deck, options);
}
