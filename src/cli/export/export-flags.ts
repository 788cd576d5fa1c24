import type {Command} from 'commander';
import type {Size} from '../../cell/rectangle.ts';
import {type Format, formats} from '../../export/format.ts';
import {asciiFlag, flag, invalidArgument, languageFlag, motionFlag, positive, sizeFlag, themeFlag} from '../flags.ts';

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
	readonly hold?: number;
	readonly fps?: number;
	/** px; even. */
	readonly fontSize?: number;
	readonly motion: 'full' | 'none';
	readonly ascii?: true;
};

/** Seconds, and frames a second, where the flags say nothing. */
export const defaultHold = 2;
export const defaultFrameRate = 20;

/** Adds the flags of exporting to a command. */
export function addExportFlags(command: Command): Command {
	return command
		.addOption(flag('-o, --output <file>', 'flag.exportOutput').makeOptionMandatory())
		.addOption(flag('--to <format>', 'flag.exportTo').choices(formats))
		.addOption(languageFlag())
		.addOption(themeFlag())
		.addOption(sizeFlag())
		.addOption(flag('--from <slide|era>', 'flag.exportFrom'))
		.addOption(flag('--to-era <slide|era>', 'flag.to'))
		.addOption(flag('--slide <slide>', 'flag.slide'))
		.addOption(flag('--step <number>', 'flag.step').argParser(count))
		.addOption(flag('--steps', 'flag.steps'))
		.addOption(flag('--notes', 'flag.notes'))
		.addOption(flag('--hold <seconds>', 'flag.hold').argParser(positive).default(undefined, String(defaultHold)))
		.addOption(flag('--fps <number>', 'flag.fps').argParser(frameRate).default(undefined, String(defaultFrameRate)))
		.addOption(flag('--font-size <px>', 'flag.fontSize').argParser(fontSize))
		.addOption(motionFlag())
		.addOption(asciiFlag());
}

function count(text: string): number {
	if (!/^\d{1,5}$/.test(text)) throw invalidArgument('invalid.count');
	return Number(text);
}

function frameRate(text: string): number {
	const value = Number(text);
	if (!(value >= 1 && value <= 60)) throw invalidArgument('invalid.frameRate');
	return value;
}

function fontSize(text: string): number {
	const value = Number(text);
	if (!(Number.isInteger(value / 2) && value >= 8 && value <= 96)) throw invalidArgument('invalid.fontSize');
	return value;
}
