import {Command, CommanderError} from 'commander';
import type {MessageId} from '../messages/messages.ts';
import type {CommandName} from './arguments.ts';
import {addCheckFlags, type CheckFlags} from './check/check-flags.ts';
import {addExportFlags, type ExportFlags} from './export/export-flags.ts';
import type {Preload} from './first-frame/index.ts';
import {packageVersion} from './package-files.ts';
import {addPresentFlags} from './present/add-present-flags.ts';
import type {PresentFlags} from './present/present-flags.ts';
import {runPresent} from './present/run-present.ts';
import {print} from './print.ts';
import {addRecordFlags, type RecordFlags} from './record/record-flags.ts';
import {reportErrors} from './report-errors.ts';
import {help, usageFailure} from './usage.ts';

/** Runs the program with its arguments to its end. Gives the exit code; throws nothing. */
export function run(args: readonly string[], preload: Preload): Promise<number> {
	return reportErrors(async () => {
		let code = 0;
		let told = '';
		const root = program(
			preload,
			(result) => {
				code = result;
			},
			(text) => {
				told += text;
			},
		);
		try {
			await root.parseAsync([...args], {from: 'user'});
		} catch (error) {
			// Help and version end this way.
			if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
			await print(told);
			return 0;
		} finally {
			// What is wrong with the arguments has to be told on the shell's screen.
			preload.firstFrame.terminal?.close();
		}
		return code;
	});
}

/** The commands and their flags. `onEnd` hears the exit code of the one that ran, `tell` the help that is asked for. */
function program(preload: Preload, onEnd: (code: number) => void, tell: (text: string) => void): Command {
	const act = async (deck: string | undefined, _: unknown, command: Command) => {
		onEnd(await runPresent(deck, flagsOf<PresentFlags>(command), preload));
	};
	const root = asPresent(new Command('morphdeck'))
		.description('command.morphdeck' satisfies MessageId)
		.version(packageVersion(), '--version', 'flag.version' satisfies MessageId)
		.helpCommand(false)
		.enablePositionalOptions()
		.action(act);
	asPresent(root.command('present' satisfies CommandName))
		.description('command.present' satisfies MessageId)
		.action(act);
	addRecordFlags(withDeck(root.command('record' satisfies CommandName)))
		.description('command.record' satisfies MessageId)
		.action(async (deck: string | undefined, _: unknown, command: Command) => {
			const {runRecord} = await import('./record/run-record.ts');
			onEnd(await runRecord(deck, flagsOf<RecordFlags>(command)));
		});
	addExportFlags(withDeck(root.command('export' satisfies CommandName)))
		.description('command.export' satisfies MessageId)
		.action(async (deck: string | undefined, _: unknown, command: Command) => {
			const {runExport} = await import('./export/run-export.ts');
			onEnd(await runExport(deck, flagsOf<ExportFlags>(command)));
		});
	addCheckFlags(withDeck(root.command('check' satisfies CommandName)))
		.description('command.check' satisfies MessageId)
		.action(async (deck: string | undefined, _: unknown, command: Command) => {
			const {runCheck} = await import('./check/run-check.ts');
			onEnd(await runCheck(deck, flagsOf<CheckFlags>(command)));
		});
	for (const command of [root, ...root.commands]) command.configureOutput({writeOut: tell});
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
		.helpOption('--help', 'flag.help' satisfies MessageId)
		.argument('[deck]', 'argument.deck' satisfies MessageId);
}

/** Wrong usage is told in one line, as any other failure is, instead of by commander. */
function strict(command: Command): Command {
	return command
		.configureHelp(help)
		.configureOutput({outputError: () => {}})
		.exitOverride((error) => {
			throw error.exitCode === 0 ? error : usageFailure(error, command);
		});
}
