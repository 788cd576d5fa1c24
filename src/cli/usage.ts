import type {Command, CommanderError} from 'commander';
import type {MessageId, MessageValues} from '../messages/messages.ts';
import {Failure} from './failure.ts';
import {withPlaces} from './help-format.ts';
import {ownMessages} from './language.ts';

const wrongUsage = 2;

/** Commander tells what it found only within an English text. */
type Reading = {readonly pattern: RegExp; readonly id: MessageId};

const readings: Readonly<Record<string, Reading>> = {
	'commander.unknownOption': {
		pattern: /'(?<flag>.*)'(?:\n\(Did you mean (?:one of )?(?<near>.*)\?\))?$/s,
		id: 'wrong.flag',
	},
	'commander.optionMissingArgument': {pattern: /'(?<flag>.*)'/s, id: 'wrong.noValue'},
	'commander.missingMandatoryOptionValue': {pattern: /'(?<flag>.*)'/s, id: 'wrong.missing'},
	'commander.excessArguments': {pattern: /but got \d+: (?<given>.*)\.$/s, id: 'wrong.arguments'},
	'commander.invalidArgument': {
		pattern: /(?<flag>--[\w-]+)[^']*' argument '(?<value>.*)' is invalid\. (?<reason>.*)$/s,
		id: 'wrong.value',
	},
};

/** What commander found wrong with the arguments of a command, in the reader's language, on one line with what to do. */
export function usageFailure({code, message}: CommanderError, command: Command): Failure {
	const messages = ownMessages();
	const reading = readings[code];
	const found = reading?.pattern.exec(message)?.groups;
	const what =
		reading === undefined || found === undefined
			? message.replace(/^error: /, '')
			: messages.format(reading.id, valuesOf(found));
	return new Failure(messages.format('wrong.line', {what, command: nameOf(command)}), wrongUsage);
}

function valuesOf({flag, near, reason, ...rest}: Readonly<Record<string, string | undefined>>): MessageValues {
	const messages = ownMessages();
	const choices = /^Allowed choices are (.*)\.$/.exec(reason ?? '')?.[1];
	return {
		...(rest as Readonly<Record<string, string>>),
		flag: withPlaces(flag ?? ''),
		hint: near === undefined ? '' : messages.format('hint.didYouMean', {near}),
		reason: choices === undefined ? (reason ?? '') : messages.format('wrong.choice', {choices}),
	};
}

function nameOf(command: Command): string {
	return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
