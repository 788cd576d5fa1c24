/**
 * `npm run readme`: renews what the README takes from the program, between its markers: frames of
 * decks, and the key table. A test fails while they are stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadDeck} from '../src/deck/load.ts';
import type {Deck} from '../src/deck/model.ts';
import {slideNamed} from '../src/deck/moment.ts';
import {files} from '../src/files/file-system.ts';
import {english} from '../src/messages/messages.ts';
import {keymap} from '../src/player/keymap.ts';
import {appearanceOf} from '../src/slide/appearance.ts';
import {slideshow} from '../src/slide/slideshow.ts';
import {themes} from '../src/theme/index.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'README.md');

/** The README as it should be: its own text, with all that is generated made anew. */
export async function renewed(readme: string): Promise<string> {
	const example = /^````markdown\n([\s\S]*?)^````$/m.exec(readme)?.[1] ?? '';
	const decks: Readonly<Record<string, Deck>> = {
		flagship: await load(join(root, 'slides')),
		example: await load('-', example),
	};
	return readme
		.replace(/(<!-- frame (.*) -->\n)[\s\S]*?(<!-- \/frame -->)/g, (_, begin, options, end) => {
			return `${begin}\`\`\`text\n${picture(decks, readOptions(options))}\n\`\`\`\n${end}`;
		})
		.replace(/(<!-- keys -->\n)[\s\S]*?(<!-- \/keys -->)/, (_, begin, end) => `${begin}\n${keyTable()}\n${end}`);
}

async function load(source: string, text?: string): Promise<Deck> {
	const {deck, diagnostics} = await loadDeck(source, {reader: files, ...(text === undefined ? {} : {text})});
	if (deck === undefined) throw new Error(`${source}: ${diagnostics.map(({message}) => message).join('; ')}`);
	return deck;
}

type Options = Readonly<Record<string, string>>;

function readOptions(text: string): Options {
	return Object.fromEntries(text.split(' ').map((pair) => pair.split('=')));
}

/** A frame of the stage: `slide` (its last step unless `step` says), or on the way to it `from` another at `t`. */
function picture(decks: Readonly<Record<string, Deck>>, options: Options): string {
	const deck = decks[options.deck ?? 'flagship'];
	if (deck === undefined) throw new Error(`There is no deck ${options.deck}`);
	const [width = 80, height = 23] = (options.size ?? '80x23').split('x').map(Number);
	const at = {slide: indexOf(deck, options.slide), step: Number(options.step ?? 0)};
	const from = options.from === undefined ? undefined : lastStep(deck, indexOf(deck, options.from));
	const show = slideshow(deck, {width, height}, appearanceOf(deck, themes[0].name));
	const grid =
		from === undefined
			? show.frame(options.step ? at : lastStep(deck, at.slide))
			: show.transition(from, at).at(Number(options.t));
	return grid.toString().replace(/^\n+|\n+$/g, '');
}

function indexOf(deck: Deck, name = '1'): number {
	const index = slideNamed(deck, name);
	if (index === undefined) throw new Error(`There is no slide ${name}`);
	return index;
}

function lastStep(deck: Deck, slide: number) {
	return {slide, step: deck.slides[slide]?.steps ?? 0};
}

/** The keys of the stage as a Markdown table. */
function keyTable(): string {
	const rows = keymap
		.filter((row) => row.modes.includes('slide'))
		.map((row) => `| ${row.keys.replaceAll('|', '\\|')} | ${english.format(row.description)} |`);
	return ['| keys | what they do |', '|---|---|', ...rows, ''].join('\n');
}

if (import.meta.main) writeFileSync(path, await renewed(readFileSync(path, 'utf8')));
