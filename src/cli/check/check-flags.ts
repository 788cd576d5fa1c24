import type {Command} from 'commander';
import type {Size} from '../../cell/rectangle.ts';
import {flag} from '../flag.ts';
import {sizeFlag} from '../record/render-flags.ts';

/** What the command line says about checking. */
export type CheckFlags = {readonly format: 'text' | 'json'; readonly size: Size};

/** The terminal that every deck should have room on. */
const leastCommon: Size = {width: 80, height: 24};

/** Adds the flags of checking to a command. */
export function addCheckFlags(command: Command): Command {
	const formats = flag('--format <kind>', 'flag.checkFormat').choices(['text', 'json']);
	const size = sizeFlag().default(leastCommon, `${leastCommon.width}x${leastCommon.height}`);
	return command.addOption(formats.default('text')).addOption(size);
}
