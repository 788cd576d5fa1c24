import type {Command, Option} from 'commander';
import {themes} from '../theme/index.ts';
import {type ColourChoice, colourChoices} from './depth.ts';
import {flag, unfit} from './flag.ts';

/** What the command line says about presenting. */
export type PresentFlags = {
	readonly lang?: string;
	readonly theme?: string;
	readonly from?: string;
	readonly speed: number;
	readonly autoplay?: true;
	readonly motion: 'full' | 'none';
	readonly ascii?: true;
	readonly ambiguous?: 'narrow' | 'wide';
	readonly color: ColourChoice;
	readonly logCues?: string;
};

/** Whether only ASCII may draw. The lines of Unicode are ambiguous: where they would be two cells wide, nothing would meet. */
export function isAscii({ascii, ambiguous}: Pick<PresentFlags, 'ascii' | 'ambiguous'>): boolean {
	return ascii === true || ambiguous === 'wide';
}

/** Adds the flags of presenting to a command. */
export function addPresentFlags(command: Command): Command {
	return command
		.addOption(languageFlag())
		.addOption(themeFlag())
		.addOption(flag('--from <slide|era>', 'flag.from'))
		.addOption(flag('--speed <factor>', 'flag.speed').argParser(positive).default(1))
		.addOption(flag('--autoplay', 'flag.autoplay'))
		.addOption(motionFlag())
		.addOption(asciiFlag())
		.addOption(flag('--ambiguous <width>', 'flag.ambiguous').choices(['narrow', 'wide']).default('narrow'))
		.addOption(flag('--color <depth>', 'flag.color').choices(colourChoices).default('auto'))
		.addOption(flag('--log-cues <file>', 'flag.logCues'));
}

export function languageFlag(): Option {
	return flag('--lang <code>', 'flag.lang');
}

export function themeFlag(): Option {
	return flag('--theme <name>', 'flag.theme').choices(themes.map((theme) => theme.name));
}

export function motionFlag(): Option {
	return flag('--motion <kind>', 'flag.motion').choices(['full', 'none']).default('full');
}

export function asciiFlag(): Option {
	return flag('--ascii', 'flag.ascii');
}

export function positive(text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 1000)) throw unfit('wrong.positive');
	return value;
}
