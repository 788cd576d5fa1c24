import type {Command, Option} from 'commander';
import {themes} from '../theme/index.ts';
import {flag, invalidArgument} from './flag.ts';
import {colourChoices} from './present/colour-depth.ts';
import {defaults} from './present/present-flags.ts';

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
		.addOption(flag('--ambiguous <width>', 'flag.ambiguous').choices(['narrow', 'wide']).default(defaults.ambiguous))
		.addOption(flag('--color <depth>', 'flag.color').choices(colourChoices).default(defaults.color))
		.addOption(flag('--log-cues <file>', 'flag.logCues'));
}

export function languageFlag(): Option {
	return flag('--lang <code>', 'flag.lang');
}

export function themeFlag(): Option {
	return flag('--theme <name>', 'flag.theme').choices(themes.map((theme) => theme.name));
}

export function motionFlag(): Option {
	return flag('--motion <kind>', 'flag.motion').choices(['full', 'none']).default(defaults.motion);
}

export function asciiFlag(): Option {
	return flag('--ascii', 'flag.ascii');
}

export function positive(text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 1000)) throw invalidArgument('wrong.positive');
	return value;
}
