import {randomBytes} from 'node:crypto';
import {renameSync, rmSync} from 'node:fs';
import {type FileHandle, lstat, open, readlink, stat} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {onSignals} from './signals.ts';

/** A file to be written, and what shall be in it. */
export type FileContent = {readonly path: string; readonly content: string | Uint8Array};

/** As many links in a row as Linux follows. */
const mostLinks = 40;

/** A name of at most 255 bytes, the longest that file systems take, has room for this many characters besides ours. */
const longestStem = 60;

/**
 * Writes files so that each is there as a whole or not at all, and either all of them or none: first every
 * draft, beside its file, under a name that nobody can guess and that must not be there yet, so that no link
 * laid in its way is followed; then all get their names at once. A file that is replaced keeps its mode and,
 * where that is allowed, its owner; a link stays, and what it leads to is written. The drafts go when anything
 * comes between, a signal too. Rejects with the error of the file system.
 */
export async function writeWhole(files: readonly FileContent[]): Promise<void> {
	const drafts: {readonly draft: string; readonly target: string}[] = [];
	const remove = () => {
		for (const {draft} of drafts) rmSync(draft, {force: true});
	};
	const release = onSignals((_, signal) => {
		remove();
		release();
		process.kill(process.pid, signal);
	});
	try {
		for (const {path, content} of files) {
			const target = await linkTarget(path);
			const draft = draftOf(target);
			drafts.push({draft, target});
			await writeDraft(draft, target, content);
		}
		// Nothing else runs between two of these, no signal either.
		for (const {draft, target} of drafts) renameSync(draft, target);
	} catch (error) {
		remove();
		throw error;
	} finally {
		release();
	}
}

function draftOf(target: string): string {
	const stem = basename(target).slice(0, longestStem);
	return join(dirname(target), `.${stem}.${randomBytes(8).toString('hex')}.draft`);
}

async function writeDraft(draft: string, target: string, content: string | Uint8Array): Promise<void> {
	const before = await stat(target).catch(() => undefined);
	const file = await open(draft, 'wx');
	try {
		if (before !== undefined) await takeAfter(file, before);
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** Gives a draft the owner and mode of the file that it replaces. Only root may give files away. */
async function takeAfter(file: FileHandle, {uid, gid, mode}: {uid: number; gid: number; mode: number}): Promise<void> {
	const own = await file.stat();
	if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => {});
	// A change of owner takes the set-user-ID bit away, so the mode comes last.
	await file.chmod(mode & 0o7777);
}

/** Where a path leads, links followed, also to what is not there yet. Rejects for links in a circle. */
async function linkTarget(path: string): Promise<string> {
	let target = path;
	for (let links = 0; links < mostLinks; links++) {
		const found = await lstat(target).catch(() => undefined);
		if (!found?.isSymbolicLink()) return target;
		target = resolve(dirname(target), await readlink(target));
	}
	throw Object.assign(new Error(path), {code: 'ELOOP'});
}
