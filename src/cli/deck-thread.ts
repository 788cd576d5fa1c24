/** The thread that reads a deck for `reading.ts`: the screen and its keys never wait for a parser. */
import {once} from 'node:events';
import {enableCompileCache} from 'node:module';
import {parentPort} from 'node:worker_threads';
import type {Wanted} from './reading.ts';

enableCompileCache();
if (parentPort !== null) {
	const port = parentPort;
	// It is started before anybody knows what is to be read.
	const [[wanted], {read}] = await Promise.all([once(port, 'message'), import('./read.ts')]);
	await read(wanted as Wanted, (part) => port.postMessage(part));
	port.close();
}
