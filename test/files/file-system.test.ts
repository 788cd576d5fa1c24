import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadDeck} from '../../src/deck/load.ts';
import {files, recordPaths} from '../../src/files/file-system.ts';
import {folder} from '../support/run.ts';

test('all that a deck is read from is written down: its folder, its chapters, and what is looked for in vain', async () => {
	const source = folder({'deck.yaml': 'glossary: words.yaml\n', '01-one.md': '# One\n'});
	const {reader, stamps} = recordPaths(files);
	await loadDeck(source, {reader});
	expect([...stamps.keys()].sort()).toEqual([
		source,
		...['01-one.md', 'deck.yaml', 'words.yaml'].map((name) => join(source, name)),
	]);
});

test('two who read write down what is theirs', async () => {
	const source = folder({'deck.md': '# One\n'});
	const [one, other] = [recordPaths(files), recordPaths(files)];
	await one.reader.list(source);
	expect([[...one.stamps.keys()], [...other.stamps.keys()]]).toEqual([[source], []]);
});

test('of a file that is too long no more is read than it takes to see that', async () => {
	const path = join(folder({'deck.md': 'words'}), 'deck.md');
	expect(await files.read(path, 3)).toHaveLength(4);
	expect(await files.read(path, 5)).toHaveLength(5);
});
