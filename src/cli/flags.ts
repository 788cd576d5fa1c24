import {InvalidArgumentError, Option} from 'commander';
import type {Size} from '../cell/rectangle.ts';
import type {MessageId, MessageValues} from '../messages/messages.ts';
import {themes} from '../theme/index.ts';
import {ownMessages} from './language.ts';

/** The screen of a recording or a picture, in cells. */
const defaultSize: Size = {width: 100, height: 30};
const smallestSize: Size = {width: 20, height: 5};
const largestSize: Size = {width: 1000, height: 500};

/** A flag such as `--speed <factor>`. Its description is a message, which the help says in its reader's language. */
export function flag(flags: string, description: MessageId): Option {
	return new Option(flags, description);
}

/** Why the value of a flag is no good, for whoever reads it to throw. */
export function invalidArgument(id: MessageId, values?: MessageValues): InvalidArgumentError {
	return new InvalidArgumentError(ownMessages().format(id, values));
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

/** The size of the screen that is recorded or drawn. */
export function sizeFlag(standard = defaultSize): Option {
	return flag('--size <size>', 'flag.size').argParser(readSize).default(standard, sizeName(standard));
}

/** Reads a factor or a number of seconds. */
export function positive(text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 1000)) throw invalidArgument('invalid.positive');
	return value;
}

function readSize(text: string): Size {
	const match = /^(\d{1,5})x(\d{1,5})$/.exec(text);
	if (match === null) throw invalidArgument('invalid.size');
	const size = {width: Number(match[1]), height: Number(match[2])};
	const isPossible =
		size.width >= smallestSize.width &&
		size.height >= smallestSize.height &&
		size.width <= largestSize.width &&
		size.height <= largestSize.height;
	if (isPossible) return size;
	throw invalidArgument('invalid.sizeRange', {least: sizeName(smallestSize), most: sizeName(largestSize)});
}

function sizeName({width, height}: Size): string {
	return `${width}x${height}`;
}
