import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {diagnosticLine} from '../../check/diagnostic.ts';
import type {Deck} from '../../deck/model.ts';
import {files, recordPaths} from '../../files/file-system.ts';
import type {Messages} from '../../messages/messages.ts';
import {
	asciicast,
	CueError,
	type CueSheet,
	parseCues,
	type Rendering,
	type RenderOptions,
	record,
	renderFrames,
} from '../../record/index.ts';
import {deckTheme, rangeOrFail} from '../deck-choice.ts';
import {Failure} from '../failure.ts';
import {bigTitle} from '../ink-title.ts';
import {inputStream, refuseInputs} from '../inputs.ts';
import {ownMessages} from '../language.ts';
import {loadOrFail} from '../load/load-or-fail.ts';
import {checkOutput, writeOutput} from '../output.ts';
import {progress} from '../progress.ts';
import type {RecordFlags} from './record-flags.ts';

/** What `morphdeck export` writes; a recording of that name would not be opened by what the name promises. */
const pictures = new Set(['.html', '.svg', '.gif', '.png', '.pdf', '.md', '.txt']);

/**
 * Plays a deck (a path, `-` for standard input, undefined for the one that comes with the program) into
 * an asciicast. Gives the exit code. Throws a Failure when that cannot be done; nothing is written then.
 */
export async function runRecord(source: string | undefined, flags: RecordFlags): Promise<number> {
	const {output, format, idleLimit} = flags;
	const ending = extname(output).toLowerCase();
	if (pictures.has(ending)) throw new Failure(ownMessages().format('record.picture', {ending, output}), 2);
	const {reader, stamps} = recordPaths(files);
	const deck = await loadOrFail(source, flags.lang, reader);
	const messages = ownMessages(deck.language);
	const read = [
		...(source === inputStream ? [source] : stamps.keys()),
		...(flags.cues === undefined ? [] : [flags.cues]),
	];
	refuseInputs([output], read, messages);
	const options = await renderOptions(deck, source, flags);
	await checkOutput(output, messages);
	const bar = progress(messages.format('record.progress'));
	try {
		const recording = record(render(deck, options, flags.cues), bar.show);
		const file = asciicast(recording, {version: format, ...(idleLimit === undefined ? {} : {idleLimit})});
		await writeOutput(output, file, messages);
	} finally {
		bar.end();
	}
	return 0;
}

/** How to play a deck, loaded from `source`. Throws a Failure for a slide that it does not have, and for bad cues. */
async function renderOptions(deck: Deck, source: string | undefined, flags: RecordFlags): Promise<RenderOptions> {
	if (flags.to !== undefined && flags.cues !== undefined)
		throw new Failure(ownMessages(deck.language).format('record.toAndCues'), 2);
	const {from, to} = rangeOrFail(deck, flags.from, '--to', flags.to);
	const cues = flags.cues === undefined ? undefined : await readCues(flags.cues, ownMessages(deck.language));
	return {
		size: flags.size,
		theme: flags.theme ?? deckTheme(deck),
		isAscii: flags.ascii === true,
		motion: flags.motion,
		speed: flags.speed,
		hasCaptions: flags.captions === true,
		language: ownMessages().language,
		bigTitle,
		...(from === undefined ? {} : {from}),
		...(to === undefined ? {} : {to}),
		...(cues === undefined ? {} : {cues, editions: await editionsFor(cues, deck, source)}),
	};
}

/** Plays a deck. Throws a Failure for cues that do not go with it. */
function render(deck: Deck, options: RenderOptions, cueFile: string | undefined): Rendering {
	try {
		return renderFrames(deck, options);
	} catch (error) {
		if (!(error instanceof CueError) || cueFile === undefined) throw error;
		const messages = ownMessages(deck.language);
		const place = error.line === undefined ? '' : `:${error.line}:1`;
		const problem = messages.format(error.descriptor.id, error.descriptor.values);
		throw new Failure(`${cueFile}${place}: ${messages.format('severity.error')}: ${problem}`);
	}
}

/** The deck's other languages, where a key goes through them. */
async function editionsFor({cues}: CueSheet, {language, languages}: Deck, source: string | undefined): Promise<Deck[]> {
	if (!cues.some(({key}) => key === 'L')) return [];
	const others = languages.filter((each) => each !== language);
	return Promise.all(others.map((each) => loadOrFail(source, each)));
}

async function readCues(path: string, messages: Messages): Promise<CueSheet> {
	const sheet = parseCues(await textOf(path, messages), path);
	if ('severity' in sheet) throw new Failure(diagnosticLine(sheet, messages));
	return sheet;
}

async function textOf(path: string, messages: Messages): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		const problem = code === 'ENOENT' ? 'file.missing' : 'file.unreadable';
		throw new Failure(`morphdeck: ${messages.format(problem, {path, reason: code})}`);
	}
}
