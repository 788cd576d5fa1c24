import {InvalidArgumentError, Option} from 'commander';
import type {MessageId, MessageValues} from '../messages/messages.ts';
import {ownMessages} from './language.ts';

/** A flag such as `--speed <factor>`. Its description is a message, which the help says in its reader's language. */
export function flag(flags: string, description: MessageId): Option {
	return new Option(flags, description);
}

/** Why the value of a flag is no good, for whoever reads it to throw. */
export function invalidArgument(id: MessageId, values?: MessageValues): InvalidArgumentError {
	return new InvalidArgumentError(ownMessages().format(id, values));
}
