import {type Command, InvalidArgumentError, Option} from 'commander';
import {themeByName, themes} from '../theme/index.ts';
import {type ColourChoice, colourChoices} from './depth.ts';

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
		.option('--lang <code>', 'the language of the deck, such as en')
		.option('--theme <name>', `the colours: ${themeNames().join(', ')}`, knownTheme)
		.option('--from <slide|era>', 'where to begin: a number, a slide or an era')
		.option('--speed <factor>', 'how fast animations and automatic play go', positive, 1)
		.option('--autoplay', 'go on by itself, as the minutes of the deck say')
		.addOption(new Option('--motion <kind>', 'animations').choices(['full', 'none']).default('full'))
		.option('--ascii', 'draw with ASCII characters only')
		.addOption(
			new Option('--ambiguous <width>', 'how wide the terminal shows characters such as ① and α')
				.choices(['narrow', 'wide'])
				.default('narrow'),
		)
		.addOption(new Option('--color <depth>', 'colours').choices(colourChoices).default('auto'))
		.option('--log-cues <file>', 'write down which key is pressed when, for record --cues');
}

export function themeNames(): readonly string[] {
	return themes.map((theme) => theme.name);
}

export function knownTheme(name: string): string {
	if (themeByName(name) === undefined) throw new InvalidArgumentError(`There are ${themeNames().join(', ')}.`);
	return name;
}

export function positive(text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 1000)) throw new InvalidArgumentError('It must be a number above 0, such as 1.5.');
	return value;
}
