import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command, CommanderError} from 'commander';
import {addCheckFlags, type CheckFlags} from './check-flags.ts';
import {addExportFlags, type ExportFlags} from './export-flags.ts';
import {told} from './failure.ts';
import {addPresentFlags, type PresentFlags} from './flags.ts';
import {packageFolder} from './folder.ts';
import type {Opening} from './opening.ts';
import {present} from './present.ts';
import {addRecordFlags, type RecordFlags} from './record-flags.ts';

const usageError = 2;

/** Runs the program with its arguments to its end. Gives the exit code; throws nothing. */
export function run(args: readonly string[], opening: Opening): Promise<number> {
	return told(async () => {
		let code = 0;
		const root = program(opening, (result) => {
			code = result;
		});
		try {
			await root.parseAsync([...args], {from: 'user'});
		} catch (error) {
			// Commander has written its line by now; help and version come this way too, with 0.
			if (!(error instanceof CommanderError)) throw error;
			return error.exitCode === 0 ? 0 : usageError;
		}
		return code;
	});
}

function program(opening: Opening, onEnd: (code: number) => void): Command {
	const act = async (deck: string | undefined, _: unknown, command: Command) => {
		onEnd(await present(deck, flagsOf<PresentFlags>(command), opening));
	};
	const root = asPresent(new Command('morphdeck'))
		.description('Terminal slides whose box diagrams morph. Without a deck: a talk on the history of Docker.')
		.version(version(), '--version', 'the version')
		.helpCommand(false)
		.enablePositionalOptions()
		.action(act);
	asPresent(root.command('present')).description('present a deck; the word may be left out').action(act);
	addRecordFlags(withDeck(root.command('record')))
		.description('play a deck into an asciinema recording')
		.action(async (deck: string | undefined, _: unknown, command: Command) => {
			const {recordDeck} = await import('./record.ts');
			onEnd(await recordDeck(deck, flagsOf<RecordFlags>(command)));
		});
	addExportFlags(withDeck(root.command('export')))
		.description('write a deck as html, svg, gif, png, pdf, md or txt')
		.action(async (deck: string | undefined, _: unknown, command: Command) => {
			const {exportTo} = await import('./export.ts');
			onEnd(await exportTo(deck, flagsOf<ExportFlags>(command)));
		});
	addCheckFlags(withDeck(root.command('check')))
		.description('tell what is wrong with a deck, in all its languages')
		.action(async (deck: string | undefined, _: unknown, command: Command) => {
			const {check} = await import('./check.ts');
			onEnd(await check(deck, flagsOf<CheckFlags>(command)));
		});
	return root;
}

/** A flag may stand before the word "present" or after it; what is after it counts. */
function flagsOf<Flags>(command: Command): Flags {
	const own = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) !== 'default');
	return {...command.opts(), ...command.parent?.opts(), ...Object.fromEntries(own)} as Flags;
}

function asPresent(command: Command): Command {
	return addPresentFlags(withDeck(command));
}

function withDeck(command: Command): Command {
	return strict(command)
		.helpOption('--help', 'this help')
		.argument('[deck]', 'a Markdown file, a folder of them, or - for standard input');
}

/** Wrong usage is told in one line. */
function strict(command: Command): Command {
	return command.exitOverride().configureOutput({
		outputError: (text, write) => {
			const line = text.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
			write(`morphdeck: ${line.trim()} (see morphdeck --help)\n`);
		},
	});
}

function version(): string {
	return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}
