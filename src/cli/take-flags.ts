import {type Command, InvalidArgumentError, Option} from 'commander';
import type {Size} from '../cell/rectangle.ts';
import {knownTheme, positive, themeNames} from './flags.ts';

/** What the command line says about playing a deck into a file. */
export type TakeFlags = {
	readonly lang?: string;
	readonly theme?: string;
	readonly size: Size;
	readonly from?: string;
	readonly to?: string;
	readonly speed: number;
	readonly motion: 'full' | 'none';
	readonly ascii?: true;
	readonly cues?: string;
	readonly captions?: true;
};

/** The screen of a recording, in cells. */
const usualSize: Size = {width: 100, height: 30};
const least: Size = {width: 20, height: 5};
const most: Size = {width: 1000, height: 500};

/** Adds the flags of playing a deck into a file to a command. */
export function addTakeFlags(command: Command): Command {
	return command
		.option('--lang <code>', 'the language of the deck, such as en')
		.option('--theme <name>', `the colours: ${themeNames().join(', ')}`, knownTheme)
		.addOption(sizeOption())
		.option('--from <slide|era>', 'where to begin: a number, a slide or an era')
		.option('--to <slide|era>', 'the last slide, or the era with its last slide')
		.option('--speed <factor>', 'how much faster than the talk', positive, 1)
		.addOption(new Option('--motion <kind>', 'animations').choices(['full', 'none']).default('full'))
		.option('--ascii', 'draw with ASCII characters only')
		.option('--cues <file>', 'press the keys of this file, each at its second')
		.option('--captions', 'show the notes as subtitles');
}

/** The size of the screen that is recorded or drawn. */
export function sizeOption(): Option {
	const name = `${usualSize.width}x${usualSize.height}`;
	return new Option('--size <size>', 'the screen in cells: columns x rows').argParser(size).default(usualSize, name);
}

function size(text: string): Size {
	const match = /^(\d{1,5})x(\d{1,5})$/.exec(text);
	const wanted = {width: Number(match?.[1]), height: Number(match?.[2])};
	if (match === null) throw new InvalidArgumentError('It is columns x rows, such as 100x30.');
	const isPossible =
		wanted.width >= least.width &&
		wanted.height >= least.height &&
		wanted.width <= most.width &&
		wanted.height <= most.height;
	if (isPossible) return wanted;
	throw new InvalidArgumentError(
		`It goes from ${least.width}x${least.height} to ${most.width}x${most.height} cells, such as 100x30.`,
	);
}
