import type {Command} from 'commander';
import {flag} from './flag.ts';

/** What the command line says about checking. */
export type CheckFlags = {readonly format: 'text' | 'json'};

/** Adds the flags of checking to a command. */
export function addCheckFlags(command: Command): Command {
	const formats = flag('--format <kind>', 'flag.checkFormat').choices(['text', 'json']);
	return command.addOption(formats.default('text'));
}
