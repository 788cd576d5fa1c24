import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';
import {reasonOf} from './write-failure.ts';

/**
 * Prints on standard output; everything that the program prints goes this way. Whoever reads it may go away
 * early, as `head` does: that is no failure. Throws a Failure where it cannot be written, as on a full disk.
 */
export async function print(content: string | Uint8Array): Promise<void> {
	const error = await write(process.stdout, content);
	if (error === undefined || isReaderGone(error)) return;
	const messages = ownMessages();
	throw new Failure(messages.format('output.stdout', {reason: reasonOf(error)}));
}

/** Tells something on standard error. Where that cannot be written there is nobody to tell it to. */
export async function tell(text: string): Promise<void> {
	await write(process.stderr, text);
}

const heard = new WeakSet<NodeJS.WritableStream>();

/** Gives the error that came between; undefined when all was written. */
function write(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<Error | undefined> {
	if (!heard.has(stream)) {
		heard.add(stream);
		// The stream tells its error here as well, where without a listener it would end the process.
		stream.on('error', () => {});
	}
	return new Promise((resolve) => {
		stream.write(content, (error) => resolve(error ?? undefined));
	});
}

function isReaderGone(error: NodeJS.ErrnoException): boolean {
	return error.code === 'EPIPE' || error.code === 'EIO' || error.code === 'ERR_STREAM_DESTROYED';
}
