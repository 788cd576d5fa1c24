import {diagnosticLine} from '../../check/diagnostic.ts';
import type {Loaded} from '../../deck/load.ts';
import type {Deck} from '../../deck/model.ts';
import {Failure} from '../failure.ts';
import {ownMessages} from '../language.ts';

/** The deck that was loaded. Throws a Failure with a line for each error in it, in the words of `language`. */
export function deckOrFail({deck, diagnostics}: Loaded, language: string | undefined): Deck {
	if (deck !== undefined) return deck;
	const messages = ownMessages(language);
	const errors = diagnostics.filter(({severity}) => severity === 'error');
	throw new Failure(errors.map((each) => diagnosticLine(each, messages)));
}
