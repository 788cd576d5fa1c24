/** The commands that the program has; `present` is meant when none of them is named. */
export const commandNames = ['present', 'record', 'export', 'check'] as const;

export type CommandName = (typeof commandNames)[number];

/** What is no talk, wherever it stands among the arguments. */
const noTalk = new Set<string>([...commandNames, '--help', '--version']);
noTalk.delete('present');

/** Whether arguments may ask for a talk, before they are parsed. */
export function mayBeTalk(args: readonly string[]): boolean {
	return !args.some((arg) => noTalk.has(arg));
}

/**
 * The deck that the arguments name when that is all they say, as they nearly always do: they need not be
 * parsed then. Undefined when they have to be.
 */
export function onlyDeck(args: readonly string[]): {readonly source: string | undefined} | undefined {
	const [source] = args;
	const isCommand = (commandNames as readonly string[]).includes(source ?? '');
	if (args.length > 1 || isCommand || source === '' || source?.startsWith('-')) return undefined;
	return {source};
}
