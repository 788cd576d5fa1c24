/** The thread that reads a deck for `reading.ts`: the screen and its keys never wait for a parser. */
import {enableCompileCache} from 'node:module';
import {parentPort, workerData} from 'node:worker_threads';
import type {Wanted} from './reading.ts';

enableCompileCache();
const {read} = await import('./read.ts');
await read(workerData as Wanted, (part) => parentPort?.postMessage(part));
