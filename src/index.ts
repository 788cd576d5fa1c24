/**
 * `morphdeck`: decks for other programs, to load, check, show and record them. What the command does with a
 * terminal is not in here; `morphdeck/diagram` has the diagrams alone, `morphdeck/ink` the components.
 *
 * @example
 * ```js
 * import {loadDeck, files, plainText} from 'morphdeck';
 *
 * const {deck, diagnostics} = await loadDeck('talk.md', {reader: files, text: '# Hello\n\n- one\n- two'});
 * console.log(deck.slides.length, diagnostics.length); // → 1 0
 * console.log(plainText(deck, 40).split('\n')[0]); // → ╶─╴ 1/1 · Hello ╶──────────────────────╴
 * ```
 */
export {difference} from './cell/difference.ts';
export {Grid} from './cell/grid.ts';
export {type Diagnostic, diagnosticLine, type Position, type Severity} from './check/diagnostic.ts';
export {type CheckedDeck, checkDeck} from './deck/check-deck.ts';
export type {DeckReader, EntryKind} from './deck/deck-reader.ts';
export {loadDeck} from './deck/load.ts';
export type {LoadOptions} from './deck/load-options.ts';
export type {LoadResult} from './deck/load-result.ts';
export type {Chapter, Deck, Era, Note, Slide, SlideBlock, Span} from './deck/model.ts';
export type {Moment} from './deck/moment.ts';
export {files} from './files/file-system.ts';
export {
	type AsciicastOptions,
	asciicast,
	type Frame,
	type Recording,
	type RecordingEvent,
	type Rendering,
	type RenderOptions,
	record,
	renderFrames,
} from './record/index.ts';
export {type Appearance, type AppearanceOptions, appearanceOf} from './slide/appearance.ts';
export {plainText} from './slide/plain-text.ts';
export {type Slideshow, slideshow} from './slide/slideshow.ts';
export {themeByName, themes} from './theme/index.ts';
export type {Theme} from './theme/theme.ts';
