import {readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import fc from 'fast-check';
import {root} from '../support/environment.ts';
import type {DeckFiles} from './deck-files.ts';
import {keptInputs} from './kept.ts';
import {word} from './text.ts';

type Edit = {
	readonly kind: 'cut' | 'put' | 'flip' | 'repeat' | 'move';
	readonly at: number;
	readonly length: number;
	readonly text: string;
};

const edit: fc.Arbitrary<Edit> = fc.record({
	kind: fc.constantFrom('cut', 'put', 'put', 'flip', 'repeat', 'move'),
	at: fc.double({min: 0, max: 1, noNaN: true}),
	length: fc.integer({min: 1, max: 40}),
	text: fc.oneof(
		{weight: 5, arbitrary: word},
		{weight: 1, arbitrary: fc.constantFrom('\n', '\n---\n', '```', '\t', '\r')},
	),
});

/** Decks of which some bytes are others: those given, or pieces of the files that are there. */
export function mutated(from: fc.Arbitrary<DeckFiles> = corpus): fc.Arbitrary<DeckFiles> {
	return fc.tuple(from, fc.array(edit, {minLength: 1, maxLength: 6}), fc.nat(7)).map(([files, edits, index]) => {
		const paths = Object.keys(files);
		const path = paths[index % paths.length] as string;
		return {...files, [path]: changed(files[path] ?? '', edits)};
	});
}

function changed(content: DeckFiles[string], edits: readonly Edit[]): DeckFiles[string] {
	let bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.base64, 'base64');
	for (const {kind, at, length, text} of edits) {
		const start = Math.floor(at * bytes.length);
		const [before, piece, after] = [
			bytes.subarray(0, start),
			bytes.subarray(start, start + length),
			bytes.subarray(start + length),
		];
		if (kind === 'cut') bytes = Buffer.concat([before, after]);
		else if (kind === 'put') bytes = Buffer.concat([before, Buffer.from(text), piece, after]);
		else if (kind === 'repeat') bytes = Buffer.concat([before, piece, piece, piece, after]);
		else if (kind === 'move') bytes = Buffer.concat([after, before, piece]);
		else bytes = Buffer.concat([before, piece.map((byte) => byte ^ (1 << (length % 8))), after]);
	}
	const text = bytes.toString();
	return Buffer.from(text).equals(bytes) ? text : {base64: bytes.toString('base64')};
}

/** One slide, or a few, of each file of the talk that comes with the program, and every kept case. */
const corpus: fc.Arbitrary<DeckFiles> = fc.constantFrom(
	...pieces(),
	...keptInputs<{files: DeckFiles}>('decks').map(({files}) => files),
);

function pieces(): DeckFiles[] {
	const folder = join(root, 'slides');
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
	const diagrams = Object.fromEntries(
		names
			.filter((name) => name.startsWith('diagrams/'))
			.map((name) => [basename(name), readFileSync(join(folder, name), 'utf8')]),
	);
	return names
		.filter((name) => extname(name) === '.md')
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n---\n(?=\n)/))
		.map((text) => {
			const used = [...text.matchAll(/file: diagrams\/([\w-]+\.yaml)/g)].map(([, file = '']) => file);
			const beside = used.map((file) => [`/deck/diagrams/${file}`, diagrams[file] ?? '']);
			return {'/deck/talk.md': text, ...Object.fromEntries(beside)};
		});
}
