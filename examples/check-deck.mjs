// Decks checked in CI: `node check-deck.mjs talk.md slides` tells what is wrong, and fails when it is an error.
import {checkDeck, diagnosticLine, files} from 'morphdeck';

for (const source of process.argv.slice(2)) {
	const {diagnostics, decks} = await checkDeck(source, {reader: files});
	for (const diagnostic of diagnostics) console.log(diagnosticLine(diagnostic));
	if (diagnostics.some(({severity}) => severity === 'error')) process.exitCode = 1;
	else console.log(`${source}: ${decks[0].slides.length} slides, good`);
}
