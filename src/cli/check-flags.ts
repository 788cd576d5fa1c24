import {type Command, Option} from 'commander';

/** What the command line says about checking. */
export type CheckFlags = {readonly format: 'text' | 'json'};

/** Adds the flags of checking to a command. */
export function addCheckFlags(command: Command): Command {
	const formats = new Option('--format <kind>', 'lines for people, or JSON').choices(['text', 'json']);
	return command.addOption(formats.default('text'));
}
