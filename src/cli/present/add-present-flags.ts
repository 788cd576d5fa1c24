import type {Command} from 'commander';
import {asciiFlag, flag, languageFlag, motionFlag, positive, themeFlag} from '../flags.ts';
import {colourChoices} from './colour-depth.ts';
import {defaults} from './present-flags.ts';

/** Adds the flags of presenting to a command. */
export function addPresentFlags(command: Command): Command {
	return command
		.addOption(languageFlag())
		.addOption(themeFlag())
		.addOption(flag('--from <slide|era>', 'flag.from'))
		.addOption(flag('--speed <factor>', 'flag.speed').argParser(positive).default(defaults.speed))
		.addOption(flag('--autoplay', 'flag.autoplay'))
		.addOption(motionFlag())
		.addOption(asciiFlag())
		.addOption(flag('--no-ascii', 'flag.noAscii'))
		.addOption(flag('--ambiguous <width>', 'flag.ambiguous').choices(['narrow', 'wide']).default(defaults.ambiguous))
		.addOption(flag('--color <depth>', 'flag.color').choices(colourChoices).default(defaults.color))
		.addOption(flag('--log-cues <file>', 'flag.logCues'))
		.addOption(flag('--force', 'flag.force'));
}
