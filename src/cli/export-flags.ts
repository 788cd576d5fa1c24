import {type Command, InvalidArgumentError, Option} from 'commander';
import type {Size} from '../cell/rectangle.ts';
import {type Format, formats} from '../export/format.ts';
import {knownTheme, positive, themeNames} from './flags.ts';
import {sizeOption} from './take-flags.ts';

/** What the command line says about exporting. */
export type ExportFlags = {
	readonly output: string;
	readonly to?: Format;
	readonly lang?: string;
	readonly theme?: string;
	readonly size: Size;
	readonly from?: string;
	readonly toEra?: string;
	readonly slide?: string;
	/** 0-based: how many steps are shown. */
	readonly step?: number;
	readonly steps?: true;
	readonly notes?: true;
	/** Seconds. */
	readonly hold: number;
	readonly fps: number;
	/** px; even. */
	readonly fontSize?: number;
	readonly motion: 'full' | 'none';
	readonly ascii?: true;
};

/** Adds the flags of exporting to a command. */
export function addExportFlags(command: Command): Command {
	return command
		.requiredOption('-o, --output <file>', 'where to: a file, a folder for PNG, or - for standard output')
		.addOption(new Option('--to <format>', "the format, if the file's ending does not say").choices(formats))
		.option('--lang <code>', 'the language of the deck, such as en')
		.option('--theme <name>', `the colours: ${themeNames().join(', ')}`, knownTheme)
		.addOption(sizeOption())
		.option('--from <slide|era>', 'the first slide: a number, a slide or an era')
		.option('--to-era <slide|era>', 'the last slide, or the era with its last slide')
		.option('--slide <slide>', 'this slide only; an SVG or PNG is a still picture then')
		.option('--step <number>', 'with --slide: after this many steps, not after the last one', count)
		.option('--steps', 'PDF and PNG: a page for every step, not only for every slide')
		.option('--notes', 'PDF: the notes below each slide')
		.option('--hold <seconds>', 'GIF and SVG: how long a screen rests at most', positive, 2)
		.option('--fps <number>', 'GIF and SVG: the most frames a second', frameRate, 20)
		.option('--font-size <px>', 'SVG, GIF and PNG: the size of letters, an even number', fontSize)
		.addOption(new Option('--motion <kind>', 'animations').choices(['full', 'none']).default('full'))
		.option('--ascii', 'draw with ASCII characters only');
}

function count(text: string): number {
	if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number, 0 before the first step.');
	return Number(text);
}

function frameRate(text: string): number {
	const value = Number(text);
	if (!(value >= 1 && value <= 60)) throw new InvalidArgumentError('It goes from 1 to 60.');
	return value;
}

function fontSize(text: string): number {
	const value = Number(text);
	if (!(Number.isInteger(value / 2) && value >= 8 && value <= 96))
		throw new InvalidArgumentError('It is an even number from 8 to 96.');
	return value;
}
