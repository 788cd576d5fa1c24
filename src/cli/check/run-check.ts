import type {Size} from '../../cell/rectangle.ts';
import {type Diagnostic, diagnostic, diagnosticLine} from '../../check/diagnostic.ts';
import {sanitiseLine} from '../../check/sanitise.ts';
import {checkDeck, inOrder} from '../../deck/check-deck.ts';
import type {Deck} from '../../deck/model.ts';
import {files} from '../../files/file-system.ts';
import type {MessageId, Messages} from '../../messages/messages.ts';
import {areas} from '../../screen/areas.ts';
import {appearanceOf} from '../../slide/appearance.ts';
import {omittedDetails} from '../../slide/omitted.ts';
import type {OmittedDetail} from '../../slide/omitted-details.ts';
import {night} from '../../theme/night.ts';
import {fontWarnings} from '../export/font-warnings.ts';
import {ownMessages} from '../language.ts';
import {readInput} from '../load/load-or-fail.ts';
import {flagshipFolder} from '../package-files.ts';
import {print, tell} from '../print.ts';
import type {CheckFlags} from './check-flags.ts';

/**
 * Tells what is wrong with a deck in any of its languages, and what a terminal of a size cannot show of
 * its diagrams, and pictures of its characters: on standard output, a line or a JSON object each; how many there are on standard error.
 * Gives the exit code: 1 when there are errors, else 0.
 */
export async function runCheck(source: string | undefined, {format, size}: CheckFlags): Promise<number> {
	const text = source === '-' ? {text: await readInput()} : {};
	const {diagnostics: found, decks} = await checkDeck(source ?? flagshipFolder(), {reader: files, ...text});
	const fonts = await Promise.all(decks.map(({slides}) => fontWarnings(slides)));
	const diagnostics = inOrder([...found, ...decks.flatMap((deck) => omissions(deck, size)), ...fonts.flat()]);
	const messages = ownMessages();
	const errors = diagnostics.filter(({severity}) => severity === 'error').length;
	if (format === 'json') await print(`${JSON.stringify(diagnostics.map(flat), undefined, '\t')}\n`);
	else {
		await print(diagnostics.map((each) => `${diagnosticLine(each, messages)}\n`).join(''));
		await tell(`${summary(errors, diagnostics.length - errors, decks, messages)}\n`);
	}
	return errors > 0 ? 1 : 0;
}

const messageIds: Readonly<Record<OmittedDetail['what'], MessageId>> = {
	edge: 'omitted.edge',
	label: 'omitted.label',
	items: 'omitted.items',
	caption: 'omitted.caption',
	captions: 'omitted.captions',
	title: 'omitted.title',
	diagram: 'omitted.diagram',
};

/** A warning for all that a slide on a terminal of this size has no room for. */
function omissions(deck: Deck, screen: Size): Diagnostic[] {
	const {slide} = areas(screen);
	const size = `${screen.width}x${screen.height}`;
	// What has room does not depend on colours.
	return omittedDetails(deck, slide, appearanceOf(deck, night.name)).map(({what, name, position}) =>
		diagnostic('warning', messageIds[what], {size, name}, position),
	);
}

/** A diagnostic as programs read it: flat, in English. */
function flat({severity, message, position}: Diagnostic) {
	return {severity, message, ...position, ...(position === undefined ? {} : {file: sanitiseLine(position.file)})};
}

function summary(errors: number, warnings: number, decks: readonly Deck[], messages: Messages): string {
	if (errors + warnings > 0) return messages.format('check.summary', {errors, warnings});
	const languages = decks.flatMap(({language}) => language ?? []).join(', ');
	const slides = decks[0]?.slides.length ?? 0;
	return messages.format(languages === '' ? 'check.good' : 'check.goodIn', {slides, languages});
}
