import {readFile} from 'node:fs/promises';
import {diagnosticLine} from '../../check/diagnostic.ts';
import type {Deck} from '../../deck/model.ts';
import type {Messages} from '../../messages/messages.ts';
import {
	CueError,
	type CueSheet,
	lastSlideNamed,
	parseCues,
	type Rendering,
	type RenderOptions,
	renderFrames,
} from '../../record/index.ts';
import {bigTitle} from '../big-title.ts';
import {deckTheme, slideOrFail} from '../choice.ts';
import {Failure} from '../failure.ts';
import {ownMessages} from '../language.ts';
import {loadOrFail} from '../load/load-or-fail.ts';
import type {RenderFlags} from './render-flags.ts';

/**
 * How to play a deck, loaded from `source`, into a file. Throws a Failure for a slide that it does not
 * have, and for bad cues.
 */
export async function renderOptions(
	deck: Deck,
	source: string | undefined,
	flags: RenderFlags,
): Promise<RenderOptions> {
	const {from, to} = rangeOf(deck, flags);
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
export function renderFile(deck: Deck, options: RenderOptions, cueFile: string | undefined): Rendering {
	try {
		return renderFrames(deck, options);
	} catch (error) {
		if (!(error instanceof CueError) || cueFile === undefined) throw error;
		const messages = ownMessages(deck.language);
		const place = error.line === undefined ? '' : `:${error.line}:1`;
		const problem = messages.format(error.saying.id, error.saying.values);
		throw new Failure(`${cueFile}${place}: ${messages.format('severity.error')}: ${problem}`);
	}
}

/** The slides between two names, 0-based; undefined where the deck's own first or last one is meant. */
function rangeOf(deck: Deck, flags: RenderFlags): {readonly from: number | undefined; readonly to: number | undefined} {
	const from = flags.from === undefined ? undefined : slideOrFail(deck, '--from', flags.from);
	const to = flags.to === undefined ? undefined : slideOrFail(deck, '--to', flags.to, lastSlideNamed);
	if (to !== undefined && flags.cues !== undefined)
		throw new Failure(ownMessages(deck.language).format('record.toAndCues'), 2);
	if (to !== undefined && to < (from ?? 0)) {
		const values = {flag: '--to', to: flags.to ?? '', from: flags.from ?? ''};
		throw new Failure(ownMessages(deck.language).format('cli.order', values), 2);
	}
	return {from, to};
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
		throw new Failure(messages.format(problem, {path, reason: code}));
	}
}
