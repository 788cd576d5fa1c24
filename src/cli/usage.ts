import {type Command, type CommanderError, Help, type HelpConfiguration, type Option} from 'commander';
import {textWidth} from '../cell/width.ts';
import {isMessageId, type MessageId, type MessageValues} from '../messages/messages.ts';
import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';

const standardHelp = new Help();

/**
 * Commander's help in the language of who asks for it. The descriptions of commands, arguments and flags
 * are names of messages, and are said only when the help is shown.
 */
export const help: HelpConfiguration = {
	// Korean letters take two cells.
	displayWidth: textWidth,
	styleTitle: (title) => localised(titles[title] ?? title),
	commandUsage: (command) => withPlaceholders(standardHelp.commandUsage(command)),
	commandDescription: (command) => localised(command.description()),
	subcommandTerm: (command) => withPlaceholders(standardHelp.subcommandTerm(command)),
	subcommandDescription: (command) => localised(command.description()),
	argumentTerm: (argument) => localised(placeholders[argument.name()] ?? argument.name()),
	argumentDescription: (argument) => localised(argument.description),
	optionTerm: (option) => withPlaceholders(option.flags),
	optionDescription: describe,
};

const titles: Readonly<Record<string, MessageId>> = {
	'Usage:': 'usage.heading',
	'Arguments:': 'usage.arguments',
	'Options:': 'usage.options',
	'Commands:': 'usage.commands',
};

/** What stands in brackets: where something else is to be written. */
const placeholders: Readonly<Record<string, MessageId>> = {
	options: 'placeholder.options',
	command: 'placeholder.command',
	deck: 'placeholder.deck',
	code: 'placeholder.code',
	name: 'placeholder.name',
	slide: 'placeholder.slide',
	era: 'placeholder.era',
	factor: 'placeholder.factor',
	kind: 'placeholder.kind',
	width: 'placeholder.width',
	depth: 'placeholder.depth',
	file: 'placeholder.file',
	size: 'placeholder.size',
	version: 'placeholder.version',
	seconds: 'placeholder.seconds',
	format: 'placeholder.format',
	number: 'placeholder.number',
};

/** A flag such as `--from <slide|era>` with what stands in its brackets in the reader's language. */
function withPlaceholders(flags: string): string {
	return flags.replace(/[<[][a-z|]+[>\]]/g, (brackets) =>
		brackets.replace(/[a-z]+/g, (name) => localised(placeholders[name] ?? name)),
	);
}

function describe({description, argChoices, defaultValue, defaultValueDescription}: Option): string {
	const messages = ownMessages();
	const extras: string[] = [];
	if (argChoices !== undefined) extras.push(messages.format('usage.choices', {choices: argChoices.join(', ')}));
	const standard = defaultValueDescription ?? defaultValue;
	if (standard !== undefined) extras.push(messages.format('usage.default', {value: String(standard)}));
	return extras.length === 0 ? localised(description) : `${localised(description)} (${extras.join('; ')})`;
}

/** Text of commander's own that is no message stays what it is. */
function localised(text: string): string {
	return isMessageId(text) ? ownMessages().format(text) : text;
}

const wrongUsage = 2;

/** A sentence in which commander tells what it found, and the message that says the same. */
type Sentence = {readonly pattern: RegExp; readonly id: MessageId};

const sentences: Readonly<Record<string, Sentence>> = {
	'commander.unknownOption': {
		pattern: /'(?<flag>.*)'(?:\n\(Did you mean (?:one of )?(?<near>.*)\?\))?$/s,
		id: 'invalid.flag',
	},
	'commander.optionMissingArgument': {pattern: /'(?<flag>.*)'/s, id: 'invalid.noValue'},
	'commander.missingMandatoryOptionValue': {pattern: /'(?<flag>.*)'/s, id: 'invalid.missing'},
	'commander.excessArguments': {pattern: /but got \d+: (?<given>.*)\.$/s, id: 'invalid.arguments'},
	'commander.invalidArgument': {
		pattern: /(?<flag>--[\w-]+)[^']*' argument '(?<value>.*)' is invalid\. (?<reason>.*)$/s,
		id: 'invalid.value',
	},
};

/** What commander found wrong with the arguments of a command, in the reader's language, on one line with what to do. */
export function usageFailure({code, message}: CommanderError, command: Command): Failure {
	const messages = ownMessages();
	const sentence = sentences[code];
	const found = sentence?.pattern.exec(message)?.groups;
	const what =
		sentence === undefined || found === undefined
			? message.replace(/^error: /, '')
			: messages.format(sentence.id, valuesOf(found));
	return new Failure(messages.format('invalid.line', {what, command: nameOf(command)}), wrongUsage);
}

function valuesOf({flag, near, reason, ...rest}: Readonly<Record<string, string | undefined>>): MessageValues {
	const messages = ownMessages();
	const choices = /^Allowed choices are (.*)\.$/.exec(reason ?? '')?.[1];
	return {
		...(rest as Readonly<Record<string, string>>),
		flag: withPlaceholders(flag ?? ''),
		hint: near === undefined ? '' : messages.format('hint.didYouMean', {near}),
		reason: choices === undefined ? (reason ?? '') : messages.format('invalid.choice', {choices}),
	};
}

function nameOf(command: Command): string {
	return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
