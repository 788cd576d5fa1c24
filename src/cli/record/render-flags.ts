import type {Command, Option} from 'commander';
import type {Size} from '../../cell/rectangle.ts';
import {flag, invalidArgument} from '../flag.ts';
import {asciiFlag, languageFlag, motionFlag, positive, themeFlag} from '../flags.ts';

/** What the command line says about playing a deck into a file. */
export type RenderFlags = {
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
export function addRenderFlags(command: Command): Command {
	return command
		.addOption(languageFlag())
		.addOption(themeFlag())
		.addOption(sizeFlag())
		.addOption(flag('--from <slide|era>', 'flag.from'))
		.addOption(flag('--to <slide|era>', 'flag.to'))
		.addOption(flag('--speed <factor>', 'flag.recordSpeed').argParser(positive).default(1))
		.addOption(motionFlag())
		.addOption(asciiFlag())
		.addOption(flag('--cues <file>', 'flag.cues'))
		.addOption(flag('--captions', 'flag.captions'));
}

/** The size of the screen that is recorded or drawn. */
export function sizeFlag(): Option {
	const name = `${usualSize.width}x${usualSize.height}`;
	return flag('--size <size>', 'flag.size').argParser(size).default(usualSize, name);
}

function size(text: string): Size {
	const match = /^(\d{1,5})x(\d{1,5})$/.exec(text);
	const wanted = {width: Number(match?.[1]), height: Number(match?.[2])};
	if (match === null) throw invalidArgument('wrong.size');
	const isPossible =
		wanted.width >= least.width &&
		wanted.height >= least.height &&
		wanted.width <= most.width &&
		wanted.height <= most.height;
	if (isPossible) return wanted;
	const name = ({width, height}: Size) => `${width}x${height}`;
	throw invalidArgument('wrong.sizeRange', {least: name(least), most: name(most)});
}
