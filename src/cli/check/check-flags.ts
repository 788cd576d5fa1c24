import type {Command} from 'commander';
import type {Size} from '../../cell/rectangle.ts';
import {flag, sizeFlag} from '../flags.ts';

/** What the command line says about checking. */
export type CheckFlags = {readonly format: 'text' | 'json'; readonly size: Size};

/** The terminal that every deck should have room on. */
const leastCommon: Size = {width: 80, height: 24};

/** Adds the flags of checking to a command. */
export function addCheckFlags(command: Command): Command {
	const formats = flag('--format <kind>', 'flag.checkFormat').choices(['text', 'json']);
	return command.addOption(formats.default('text')).addOption(sizeFlag(leastCommon));
}
