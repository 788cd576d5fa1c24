import type {Command} from 'commander';
import {type AsciicastVersion, asciicastVersions} from '../../record/asciicast.ts';
import {flag} from '../flag.ts';
import {positive} from '../flags.ts';
import {addRenderFlags, type RenderFlags} from './render-flags.ts';

/** What the command line says about recording. */
export type RecordFlags = RenderFlags & {
	readonly output: string;
	readonly format: AsciicastVersion;
	readonly idleLimit?: number;
};

/** Adds the flags of recording to a command. */
export function addRecordFlags(command: Command): Command {
	return addRenderFlags(command.addOption(flag('-o, --output <file>', 'flag.recordOutput').makeOptionMandatory()))
		.addOption(flag('--format <version>', 'flag.asciicast').choices(asciicastVersions).default('v3'))
		.addOption(flag('--idle-limit <seconds>', 'flag.idleLimit').argParser(positive));
}
