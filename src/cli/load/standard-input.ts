import {fileLimit} from '../../deck/decode.ts';
import {Failure} from '../failure.ts';
import {ownMessages} from '../language.ts';

/** Standard input to its end, or to where it is known to be too long. */
export async function readInput(): Promise<string> {
	if (process.stdin.isTTY) throw new Failure(ownMessages().format('cli.stdin'), 2);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > fileLimit) break;
	}
	return Buffer.concat(chunks).toString('utf8');
}
