import type {Command} from 'commander';
import type {Size} from '../../cell/rectangle.ts';
import {type AsciicastVersion, asciicastVersions} from '../../record/asciicast.ts';
import {asciiFlag, flag, invalidArgument, languageFlag, motionFlag, positive, sizeFlag, themeFlag} from '../flags.ts';

/** What the command line says about recording. */
export type RecordFlags = {
	readonly output: string;
	readonly lang?: string;
	readonly theme?: string;
	/** The screen, in cells. */
	readonly size: Size;
	readonly from?: string;
	readonly to?: string;
	readonly speed: number;
	readonly motion: 'full' | 'none';
	readonly ascii?: true;
	readonly cues?: string;
	readonly captions?: true;
	readonly format: AsciicastVersion;
	/** Seconds. */
	readonly idleLimit?: number;
};

/** Adds the flags of recording to a command. */
export function addRecordFlags(command: Command): Command {
	return command
		.addOption(flag('-o, --output <file>', 'flag.recordOutput').makeOptionMandatory())
		.addOption(languageFlag())
		.addOption(themeFlag())
		.addOption(sizeFlag())
		.addOption(flag('--from <slide|era>', 'flag.from'))
		.addOption(flag('--to <slide|era>', 'flag.to'))
		.addOption(flag('--speed <factor>', 'flag.recordSpeed').argParser(speed).default(1))
		.addOption(motionFlag())
		.addOption(asciiFlag())
		.addOption(flag('--cues <file>', 'flag.cues'))
		.addOption(flag('--captions', 'flag.captions'))
		.addOption(flag('--format <version>', 'flag.asciicast').choices(asciicastVersions).default('v3'))
		.addOption(flag('--idle-limit <seconds>', 'flag.idleLimit').argParser(positive));
}

/** A recording has a frame for every moment of an animation: slower than this they are too many for any player. */
const slowest = 0.05;

function speed(text: string): number {
	const value = positive(text);
	if (value < slowest) throw invalidArgument('invalid.speed', {least: slowest});
	return value;
}
