import {readFile} from 'node:fs/promises';
import {diagnosticLine} from '../deck/diagnostic.ts';
import type {Deck} from '../deck/slide.ts';
import {
	CueError,
	type CueSheet,
	lastSlideNamed,
	type Performance,
	type PlayOptions,
	parseCues,
	perform,
} from '../record/index.ts';
import type {Words} from '../words/words.ts';
import {bigTitle} from './big-title.ts';
import {deckTheme, slideOrFail} from './choice.ts';
import {Failure} from './failure.ts';
import {ownWords} from './language.ts';
import {loadOrFail} from './load.ts';
import type {TakeFlags} from './take-flags.ts';

/**
 * How to play a deck, loaded from `source`, into a file. Throws a Failure for a slide that it does not
 * have, and for bad cues.
 */
export async function takeOptions(deck: Deck, source: string | undefined, flags: TakeFlags): Promise<PlayOptions> {
	const {from, to} = rangeOf(deck, flags);
	const cues = flags.cues === undefined ? undefined : await readCues(flags.cues, ownWords(deck.language));
	return {
		size: flags.size,
		theme: flags.theme ?? deckTheme(deck),
		isAscii: flags.ascii === true,
		motion: flags.motion,
		speed: flags.speed,
		hasCaptions: flags.captions === true,
		language: ownWords().language,
		bigTitle,
		...(from === undefined ? {} : {from}),
		...(to === undefined ? {} : {to}),
		...(cues === undefined ? {} : {cues, editions: await editionsFor(cues, deck, source)}),
	};
}

/** Plays a deck. Throws a Failure for cues that do not go with it. */
export function take(deck: Deck, options: PlayOptions, cueFile: string | undefined): Performance {
	try {
		return perform(deck, options);
	} catch (error) {
		if (!(error instanceof CueError) || cueFile === undefined) throw error;
		const words = ownWords(deck.language);
		const place = error.line === undefined ? '' : `:${error.line}:1`;
		const problem = words.say(error.saying.id, error.saying.values);
		throw new Failure(`${cueFile}${place}: ${words.say('severity.error')}: ${problem}`);
	}
}

/** The slides between two names, 0-based; undefined where the deck's own first or last one is meant. */
function rangeOf(deck: Deck, flags: TakeFlags): {readonly from: number | undefined; readonly to: number | undefined} {
	const from = flags.from === undefined ? undefined : slideOrFail(deck, '--from', flags.from);
	const to = flags.to === undefined ? undefined : slideOrFail(deck, '--to', flags.to, lastSlideNamed);
	if (to !== undefined && flags.cues !== undefined)
		throw new Failure(ownWords(deck.language).say('record.toAndCues'), 2);
	if (to !== undefined && to < (from ?? 0)) {
		const values = {flag: '--to', to: flags.to ?? '', from: flags.from ?? ''};
		throw new Failure(ownWords(deck.language).say('cli.order', values), 2);
	}
	return {from, to};
}

/** The deck's other languages, where a key goes through them. */
async function editionsFor({cues}: CueSheet, {language, languages}: Deck, source: string | undefined): Promise<Deck[]> {
	if (!cues.some(({key}) => key === 'L')) return [];
	const others = languages.filter((each) => each !== language);
	return Promise.all(others.map((each) => loadOrFail(source, each)));
}

async function readCues(path: string, words: Words): Promise<CueSheet> {
	const sheet = parseCues(await textOf(path, words), path);
	if ('severity' in sheet) throw new Failure(diagnosticLine(sheet, words));
	return sheet;
}

async function textOf(path: string, words: Words): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		const problem = code === 'ENOENT' ? 'file.missing' : 'file.unreadable';
		throw new Failure(words.say(problem, {path, reason: code}));
	}
}
