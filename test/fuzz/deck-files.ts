import fc from 'fast-check';
import {diagramYaml, soundDiagramYaml} from './diagrams.ts';
import {glossary, settings, slides} from './markdown.ts';
import {mutated} from './mutations.ts';

/** What is in a file: text, or bytes in base64, so that a case can be kept as JSON. */
type Content = string | {readonly base64: string};

/** A deck as files by their path, all in the folder `/deck`. */
export type DeckFiles = Readonly<Record<string, Content>>;

const beside = fc.record({
	diagram: fc.oneof(soundDiagramYaml, diagramYaml),
	terms: glossary,
});

const single: fc.Arbitrary<DeckFiles> = fc
	.tuple(fc.option(settings, {freq: 2}), slides, beside)
	.map(([front, body, {diagram, terms}]) => ({
		'/deck/talk.md': front === null ? body : `---\n${front}\n---\n\n${body}`,
		...(body.includes('file: d.yaml') ? {'/deck/d.yaml': diagram} : {}),
		...(front?.includes('g.yaml') ? {'/deck/g.yaml': terms} : {}),
	}));

const folder: fc.Arbitrary<DeckFiles> = fc
	.tuple(settings, fc.array(slides, {minLength: 1, maxLength: 2}), beside, fc.boolean())
	.map(([deck, chapters, {diagram, terms}, hasLanguages]) => ({
		'/deck/deck.yaml': hasLanguages ? `languages: [en, ko]\n${deck.replace(/^languages.*$/gm, '')}` : deck,
		...Object.fromEntries(
			chapters.flatMap((text, index) =>
				hasLanguages
					? ['en', 'ko'].map((language) => [`/deck/0${index}-part.${language}.md`, text])
					: [[`/deck/0${index}-part.md`, text]],
			),
		),
		'/deck/d.yaml': diagram,
		'/deck/g.yaml': terms,
		'/deck/g.en.yaml': terms,
	}));

/** Decks by the grammar of the format. */
const grammarDecks = fc.oneof({weight: 3, arbitrary: single}, {weight: 1, arbitrary: folder});

/** Decks by the grammar, and such with bytes of them, or of the files that are there, changed. */
export const deckFiles: fc.Arbitrary<DeckFiles> = fc.oneof(
	{weight: 5, arbitrary: grammarDecks},
	{weight: 2, arbitrary: mutated(grammarDecks)},
	{weight: 2, arbitrary: mutated()},
);

/** The files as the reader in memory takes them. */
export function contents(files: DeckFiles): Record<string, string | Uint8Array> {
	return Object.fromEntries(
		Object.entries(files).map(([path, content]) => [
			path,
			typeof content === 'string' ? content : new Uint8Array(Buffer.from(content.base64, 'base64')),
		]),
	);
}

/** What a deck is opened by: its folder, or the one file that it is. */
export function sourceOf(files: DeckFiles): string {
	return '/deck/talk.md' in files ? '/deck/talk.md' : '/deck';
}
