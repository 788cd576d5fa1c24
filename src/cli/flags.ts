import type {Command, Option} from 'commander';
import {themes} from '../theme/index.ts';
import {colourChoices} from './depth.ts';
import {flag, unfit} from './flag.ts';
import {usual} from './present-flags.ts';

/** Adds the flags of presenting to a command. */
export function addPresentFlags(command: Command): Command {
	return command
		.addOption(languageFlag())
		.addOption(themeFlag())
		.addOption(flag('--from <slide|era>', 'flag.from'))
		.addOption(flag('--speed <factor>', 'flag.speed').argParser(positive).default(usual.speed))
		.addOption(flag('--autoplay', 'flag.autoplay'))
		.addOption(motionFlag())
		.addOption(asciiFlag())
		.addOption(flag('--ambiguous <width>', 'flag.ambiguous').choices(['narrow', 'wide']).default(usual.ambiguous))
		.addOption(flag('--color <depth>', 'flag.color').choices(colourChoices).default(usual.color))
		.addOption(flag('--log-cues <file>', 'flag.logCues'));
}

export function languageFlag(): Option {
	return flag('--lang <code>', 'flag.lang');
}

export function themeFlag(): Option {
	return flag('--theme <name>', 'flag.theme').choices(themes.map((theme) => theme.name));
}

export function motionFlag(): Option {
	return flag('--motion <kind>', 'flag.motion').choices(['full', 'none']).default(usual.motion);
}

export function asciiFlag(): Option {
	return flag('--ascii', 'flag.ascii');
}

export function positive(text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 1000)) throw unfit('wrong.positive');
	return value;
}
