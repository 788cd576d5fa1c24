/**
 * A deck as files for people who were not in the room: `exportDeck` gives their bytes, one format at a
 * time. The same deck and options give the same bytes. What is heavy is loaded when its format is asked for.
 */
import type {Deck} from '../deck/model.ts';
import type {ExportOptions, OutputFile} from './export-options.ts';
import {exporters} from './exporters.ts';
import type {Format} from './format.ts';

export {type AssetName, type Assets, assetNames} from './assets.ts';
export type {ExportOptions, OutputFile} from './export-options.ts';
export {type Format, formatOf, formats} from './format.ts';
export {NoCanvas} from './load-canvas.ts';
export {missingCharacters} from './missing-characters.ts';

/** Makes the files of one format: a single one, but for PNG, which is one for each moment. */
export async function exportDeck(deck: Deck, format: Format, options: ExportOptions): Promise<OutputFile[]> {
	return exporters[format](deck, options);
}
