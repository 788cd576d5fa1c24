import {type Command, Option} from 'commander';
import {type AsciicastVersion, asciicastVersions} from '../record/asciicast.ts';
import {positive} from './flags.ts';
import {addTakeFlags, type TakeFlags} from './take-flags.ts';

/** What the command line says about recording. */
export type RecordFlags = TakeFlags & {
	readonly output: string;
	readonly format: AsciicastVersion;
	readonly idleLimit?: number;
};

/** Adds the flags of recording to a command. */
export function addRecordFlags(command: Command): Command {
	return addTakeFlags(command.requiredOption('-o, --output <file>', 'the asciicast to write, or - for standard output'))
		.addOption(
			new Option('--format <version>', 'of the asciicast: asciinema 2 reads only v2')
				.choices(asciicastVersions)
				.default('v3'),
		)
		.option('--idle-limit <seconds>', 'players shorten longer pauses to this', positive);
}
