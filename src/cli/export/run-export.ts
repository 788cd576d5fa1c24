import {join} from 'node:path';
import {diagnosticLine} from '../../check/diagnostic.ts';
import type {Deck} from '../../deck/model.ts';
import {stepsOf} from '../../deck/moment.ts';
import {
	type ExportOptions,
	exportDeck,
	type Format,
	formatOf,
	formats,
	NoCanvas,
	type OutputFile,
} from '../../export/index.ts';
import {metrics} from '../../export/metrics.ts';
import {files, recordPaths} from '../../files/file-system.ts';
import type {Messages} from '../../messages/messages.ts';
import {themeOrDefault} from '../../theme/index.ts';
import {deckTheme, rangeOrFail, slideOrFail} from '../deck-choice.ts';
import {Failure} from '../failure.ts';
import {bigTitle} from '../ink-title.ts';
import {inputStream, refuseInputs} from '../inputs.ts';
import {ownMessages} from '../language.ts';
import {loadOrFail} from '../load/load-or-fail.ts';
import {checkFolder, checkOutput, standardOutput, writeFolder, writeOutput} from '../output.ts';
import {readAsset} from '../package-files.ts';
import {tell} from '../print.ts';
import {progress} from '../progress.ts';
import {defaultFrameRate, defaultHold, type ExportFlags} from './export-flags.ts';
import {fontWarnings} from './font-warnings.ts';

/**
 * Exports a deck (a path, `-` for standard input, undefined for the one that comes with the program) to a
 * file, or to a folder of images. Gives the exit code. Throws a Failure when it cannot be done; nothing
 * is left behind then.
 */
export async function runExport(source: string | undefined, flags: ExportFlags): Promise<number> {
	const format = formatOrFail(flags);
	checkFlags(flags, format);
	const before = ownMessages();
	const isFolder = format === 'png' && (flags.slide === undefined || flags.steps === true);
	if (isFolder && (flags.to === undefined || flags.output === standardOutput))
		throw new Failure(before.format('export.folder'), 2);
	await (isFolder ? checkFolder(flags.output, before) : checkOutput(flags.output, before));
	const {reader, stamps} = recordPaths(files);
	const deck = await loadOrFail(source, flags.lang, reader);
	const messages = ownMessages(deck.language);
	const read = source === inputStream ? [source] : [...stamps.keys()];
	if (!isFolder) refuseInputs([flags.output], read, messages);
	const rendered = await render(deck, flags, format, messages);
	if (lackingFormats.has(format)) {
		const {from, to} = rangeOf(deck, flags);
		const warnings = await fontWarnings(deck.slides.slice(from, to + 1));
		await tell(warnings.map((each) => `${diagnosticLine(each, messages)}\n`).join(''));
	}
	if (isFolder) {
		const contents = rendered.map(({name, bytes}) => ({path: join(flags.output, name), content: bytes}));
		refuseInputs(
			contents.map(({path}) => path),
			read,
			messages,
		);
		await writeFolder(flags.output, contents, messages);
	} else await writeOutput(flags.output, rendered[0]?.bytes ?? new Uint8Array(), messages);
	return 0;
}

/** What is drawn with one font. Whoever looks at the others has more. */
const lackingFormats: ReadonlySet<Format> = new Set(['png', 'gif', 'pdf']);

function formatOrFail({to, output}: ExportFlags): Format {
	const format = to ?? formatOf(output);
	if (format !== undefined) return format;
	throw new Failure(ownMessages().format('export.format', {output, formats: formats.join(', ')}), 2);
}

/** Which formats a flag goes with, where it does not go with all. */
const formatsOfFlags: ReadonlyArray<readonly [keyof ExportFlags, string, readonly Format[]]> = [
	['notes', '--notes', ['pdf']],
	['steps', '--steps', ['pdf', 'png']],
	['step', '--step', ['svg', 'png', 'pdf']],
	['fontSize', '--font-size', ['svg', 'gif', 'png']],
	['hold', '--hold', ['svg', 'gif']],
	['fps', '--fps', ['svg', 'gif']],
];

const pixelFormats: ReadonlySet<Format> = new Set(['png', 'gif']);

/** px; what a canvas can be drawn on everywhere. A GIF has 16 bits for each side. */
const longestSide = 32_767;
/** Four bytes each, several times over. */
const mostPixels = 64_000_000;

function checkFlags(flags: ExportFlags, format: Format): void {
	for (const [name, flag, allowed] of formatsOfFlags) {
		if (flags[name] !== undefined && !allowed.includes(format))
			throw new Failure(ownMessages().format('export.flagFormat', {flag, formats: allowed.join(', '), format}), 2);
	}
	const cells = metrics(flags.fontSize ?? defaultFontSize[format]);
	const width = flags.size.width * cells.width;
	const height = flags.size.height * cells.height;
	if (pixelFormats.has(format) && (Math.max(width, height) > longestSide || width * height > mostPixels))
		throw new Failure(ownMessages().format('export.pixels', {width, height, most: mostPixels / 1e6}), 2);
	const {slide, step, steps, from, toEra} = flags;
	if (step !== undefined && (slide === undefined || steps === true))
		throw new Failure(ownMessages().format('export.stepAlone'), 2);
	if (slide !== undefined && (from !== undefined || toEra !== undefined))
		throw new Failure(ownMessages().format('export.slideAndRange'), 2);
}

async function render(deck: Deck, flags: ExportFlags, format: Format, messages: Messages): Promise<OutputFile[]> {
	const bar = progress(messages.format('export.progress'));
	try {
		return await exportDeck(deck, format, optionsOf(deck, flags, format, messages, bar.show));
	} catch (error) {
		throw error instanceof NoCanvas ? new Failure(`morphdeck: ${messages.format('export.noCanvas')}`) : error;
	} finally {
		bar.end();
	}
}

/** px; GIF and animated SVG stand in READMEs, images are for screens and print. */
const defaultFontSize: Readonly<Record<Format, number>> = {
	gif: 16,
	svg: 16,
	png: 32,
	html: 16,
	pdf: 14,
	md: 16,
	txt: 16,
};

function optionsOf(
	deck: Deck,
	flags: ExportFlags,
	format: Format,
	messages: Messages,
	onProgress: ExportOptions['onProgress'],
): ExportOptions {
	const range = rangeOf(deck, flags);
	const {step} = flags;
	const steps = stepsOf(deck, range.from);
	if (step !== undefined && step > steps) throw new Failure(messages.format('export.noStep', {step, steps}), 2);
	return {
		size: flags.size,
		appearance: {
			theme: themeOrDefault(flags.theme ?? deckTheme(deck), deck.roles),
			isAscii: flags.ascii === true,
			messages,
			bigTitle,
		},
		motion: flags.motion,
		range,
		step,
		isStill: flags.slide !== undefined,
		hasSteps: flags.steps === true,
		hasNotes: flags.notes === true,
		hold: Math.round((flags.hold ?? defaultHold) * 1000),
		fps: flags.fps ?? defaultFrameRate,
		fontSize: flags.fontSize ?? defaultFontSize[format],
		assets: readAsset,
		onProgress,
	};
}

function rangeOf(deck: Deck, {slide, from, toEra}: ExportFlags): ExportOptions['range'] {
	if (slide !== undefined) {
		const index = slideOrFail(deck, '--slide', slide);
		return {from: index, to: index};
	}
	const range = rangeOrFail(deck, from, '--to-era', toEra);
	return {from: range.from ?? 0, to: range.to ?? deck.slides.length - 1};
}
