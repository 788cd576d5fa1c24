import type {Size} from '../cell/rectangle.ts';
import {checkDeck, inOrder} from '../deck/check.ts';
import {type Diagnostic, diagnostic, diagnosticLine} from '../deck/diagnostic.ts';
import type {Deck} from '../deck/slide.ts';
import {type Unseen, unseen} from '../stage/unseen.ts';
import {night} from '../theme/night.ts';
import {areas} from '../ui/areas.ts';
import type {MessageId, Words} from '../words/words.ts';
import type {CheckFlags} from './check-flags.ts';
import {files} from './files.ts';
import {flagshipFolder} from './folder.ts';
import {ownWords} from './language.ts';
import {readInput} from './standard-input.ts';

/**
 * Tells what is wrong with a deck in any of its languages, and what a terminal of a size cannot show of
 * its diagrams: on standard output, a line or a JSON object each; how many there are on standard error.
 * Gives the exit code: 1 when there are errors, else 0.
 */
export async function check(source: string | undefined, {format, size}: CheckFlags): Promise<number> {
	const text = source === '-' ? {text: await readInput()} : {};
	const {diagnostics: found, decks} = await checkDeck(source ?? flagshipFolder(), {reader: files, ...text});
	const diagnostics = inOrder([...found, ...decks.flatMap((deck) => lacks(deck, size))]);
	const words = ownWords();
	const errors = diagnostics.filter(({severity}) => severity === 'error').length;
	if (format === 'json') process.stdout.write(`${JSON.stringify(diagnostics.map(plain), undefined, '\t')}\n`);
	else process.stdout.write(diagnostics.map((each) => `${diagnosticLine(each, words)}\n`).join(''));
	if (format === 'text') process.stderr.write(`${summary(errors, diagnostics.length - errors, decks, words)}\n`);
	return errors > 0 ? 1 : 0;
}

const sayings: Readonly<Record<Unseen['what'], MessageId>> = {
	edge: 'unseen.edge',
	label: 'unseen.label',
	diagram: 'unseen.diagram',
};

/** A warning for all that the stage of a terminal has no room for. */
function lacks(deck: Deck, screen: Size): Diagnostic[] {
	const {stage} = areas(screen);
	const size = `${screen.width}x${screen.height}`;
	// What has room does not depend on colours.
	return unseen(deck, stage, {theme: night, isAscii: false, motion: 'none'}).map(({what, edge, position}) =>
		diagnostic('warning', sayings[what], {size, edge}, position),
	);
}

/** A diagnostic as programs read it: flat, in English. */
function plain({severity, message, position}: Diagnostic) {
	return {severity, message, ...position};
}

function summary(errors: number, warnings: number, decks: readonly Deck[], words: Words): string {
	if (errors + warnings > 0) return words.say('check.summary', {errors, warnings});
	const languages = decks.flatMap(({language}) => language ?? []).join(', ');
	const slides = decks[0]?.slides.length ?? 0;
	return words.say(languages === '' ? 'check.good' : 'check.goodIn', {slides, languages});
}
