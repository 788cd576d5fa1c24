import {Help, type HelpConfiguration, type Option} from 'commander';
import {textWidth} from '../cell/width.ts';
import {isMessageId, type MessageId} from '../messages/messages.ts';
import {ownMessages} from './language.ts';

const usual = new Help();

/**
 * Commander's help in the language of who asks for it. The descriptions of commands, arguments and flags
 * are names of messages, and are said only when the help is shown.
 */
export const help: HelpConfiguration = {
	// Korean letters take two cells.
	displayWidth: textWidth,
	styleTitle: (title) => said(titles[title] ?? title),
	commandUsage: (command) => withPlaces(usual.commandUsage(command)),
	commandDescription: (command) => said(command.description()),
	subcommandTerm: (command) => withPlaces(usual.subcommandTerm(command)),
	subcommandDescription: (command) => said(command.description()),
	argumentTerm: (argument) => said(places[argument.name()] ?? argument.name()),
	argumentDescription: (argument) => said(argument.description),
	optionTerm: (option) => withPlaces(option.flags),
	optionDescription: describe,
};

const titles: Readonly<Record<string, MessageId>> = {
	'Usage:': 'usage.heading',
	'Arguments:': 'usage.arguments',
	'Options:': 'usage.options',
	'Commands:': 'usage.commands',
};

/** What stands in brackets: where something else is to be written. */
const places: Readonly<Record<string, MessageId>> = {
	options: 'place.options',
	command: 'place.command',
	deck: 'place.deck',
	code: 'place.code',
	name: 'place.name',
	slide: 'place.slide',
	era: 'place.era',
	factor: 'place.factor',
	kind: 'place.kind',
	width: 'place.width',
	depth: 'place.depth',
	file: 'place.file',
	size: 'place.size',
	version: 'place.version',
	seconds: 'place.seconds',
	format: 'place.format',
	number: 'place.number',
};

/** A flag such as `--from <slide|era>` with what stands in its brackets in the reader's language. */
export function withPlaces(flags: string): string {
	return flags.replace(/[<[][a-z|]+[>\]]/g, (brackets) =>
		brackets.replace(/[a-z]+/g, (name) => said(places[name] ?? name)),
	);
}

function describe({description, argChoices, defaultValue, defaultValueDescription}: Option): string {
	const messages = ownMessages();
	const extras: string[] = [];
	if (argChoices !== undefined) extras.push(messages.format('usage.choices', {choices: argChoices.join(', ')}));
	if (defaultValue !== undefined)
		extras.push(messages.format('usage.default', {value: defaultValueDescription ?? String(defaultValue)}));
	return extras.length === 0 ? said(description) : `${said(description)} (${extras.join('; ')})`;
}

/** Text of commander's own that is no message stays what it is. */
function said(text: string): string {
	return isMessageId(text) ? ownMessages().format(text) : text;
}
