import type {MessageId, MessageValues} from '../messages/messages.ts';

const reasons: Readonly<Record<string, MessageId>> = {
	ENOENT: 'output.noFolder',
	ENOTDIR: 'output.notFolder',
	EACCES: 'file.denied',
	EPERM: 'file.denied',
	EROFS: 'output.readOnly',
	ENOSPC: 'output.full',
	EDQUOT: 'output.full',
	ENAMETOOLONG: 'output.longName',
	ELOOP: 'output.circle',
};

/** Why something could not be written, as a value of a message: in words where there are any, else the system's code. */
export function reasonOf(error: unknown): MessageValues[string] {
	const code = codeOf(error);
	const id = reasons[code ?? ''];
	if (id !== undefined) return {id};
	return code ?? (error instanceof Error ? error.message : String(error));
}

/** The system's name of an error, such as `ENOENT`; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
