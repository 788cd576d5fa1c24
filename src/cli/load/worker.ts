/** The process that reads a deck for `deck-worker.ts`. It is started before anybody knows which. */
import {once} from 'node:events';
import {enableCompileCache, flushCompileCache} from 'node:module';
import {endWithParent} from './end-with-parent.ts';
import type {LoadedPart, LoadRequest} from './read-deck.ts';

enableCompileCache();
// Whoever asked is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());
const [[request], {readDeck}] = await Promise.all([once(process, 'message'), import('./read-deck.ts')]);
await readDeck(request as LoadRequest, send);
process.disconnect?.();

function send(part: LoadedPart): Promise<void> {
	return new Promise((resolve) => {
		process.send?.(part, undefined, undefined, () => {
			// What is compiled by now is what the next start needs; this process may be ended at any time.
			if (part.name === 'whole') flushCompileCache();
			// What comes first takes less time than a thread that watches over it.
			if (part.name === 'slide') endWithParent();
			resolve();
		});
	});
}
