import type {Depth} from '../../cell/style.ts';
import {isGnuScreen} from '../gnu-screen.ts';

/** What `--color` takes. */
export const colourChoices = ['auto', 'truecolor', '256', '16', 'none'] as const;
export type ColourChoice = (typeof colourChoices)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const truecolourTerms = /-direct|^(xterm-)?(kitty|ghostty)|^(alacritty|foot|wezterm|contour|rio)/;
/** Whose table of colours fills up: everything is on white then. */
const lesserTerms = /^mlterm/;
const truecolourPrograms = new Set(['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper', 'rio']);

/**
 * How many colours to use: what the flag says, else FORCE_COLOR (0 to 3), else none with NO_COLOR
 * (https://no-color.org), else what the terminal says of itself.
 */
export function colourDepth(choice: ColourChoice, env: Environment): Depth {
	if (choice !== 'auto') return choice;
	return forced(env) ?? (env.NO_COLOR ? 'none' : detected(env));
}

function forced(env: Environment): Depth | undefined {
	const {FORCE_COLOR} = env;
	if (FORCE_COLOR === undefined) return undefined;
	if (FORCE_COLOR === '0' || FORCE_COLOR === 'false') return 'none';
	const levels: Readonly<Record<string, Depth>> = {'1': '16', '2': '256', '3': 'truecolor'};
	const depth = detected(env);
	return levels[FORCE_COLOR] ?? (depth === 'none' ? '16' : depth);
}

function detected(env: Environment): Depth {
	const {TERM = '', COLORTERM = '', TERM_PROGRAM = '', WT_SESSION} = env;
	if (TERM === 'dumb') return 'none';
	if (isGnuScreen(env) || lesserTerms.test(TERM)) return '256';
	if (
		/^(truecolor|24bit)$/.test(COLORTERM) ||
		truecolourTerms.test(TERM) ||
		truecolourPrograms.has(TERM_PROGRAM) ||
		WT_SESSION
	) {
		return 'truecolor';
	}
	return /256/.test(TERM) || TERM_PROGRAM === 'Apple_Terminal' ? '256' : '16';
}
