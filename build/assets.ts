/** Files that the program is shipped with besides its code, by their names in `dist/assets/`; see `src/export/assets.ts`. */
import {copyFileSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {AssetName} from '../src/export/assets.ts';
import {pixelLetters} from './pixel-letters.ts';
import {titleParts} from './title-parts.ts';

const root = join(import.meta.dirname, '..');

const sources: Readonly<Record<AssetName, string>> = {
	'font.ttf': 'node_modules/d2coding/fonts/d2coding-full.ttf',
	'harfbuzz-subset.wasm': 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm',
	'asciinema-player.min.js': 'node_modules/asciinema-player/dist/bundle/asciinema-player.min.js',
	'asciinema-player.css': 'node_modules/asciinema-player/dist/bundle/asciinema-player.css',
	'page.js': 'src/export/page/page.js',
	'page.css': 'src/export/page/page.css',
};

/** The licences of what is in there. The font names its own in its name table. */
const licences: Readonly<Record<string, string>> = {
	'asciinema-player.LICENSE': 'node_modules/asciinema-player/LICENSE',
	'galmuri.LICENSE': 'node_modules/galmuri/dist/LICENSE.txt',
	'harfbuzz.LICENSE': 'node_modules/harfbuzzjs/LICENSE',
};

/** Where an asset comes from. */
export function assetSource(name: AssetName): string {
	return join(root, sources[name]);
}

/** Puts all assets into a folder. */
export async function copyAssets(folder: string): Promise<void> {
	mkdirSync(folder, {recursive: true});
	for (const [name, source] of Object.entries({...sources, ...licences}))
		put(join(folder, name), (draft) => copyFileSync(join(root, source), draft));
	const pixels = pixelLetters();
	const parts = JSON.stringify(await titleParts(pixels));
	put(join(folder, 'pixel-letters.bin'), (draft) => writeFileSync(draft, pixels));
	put(join(folder, 'title-parts.json'), (draft) => writeFileSync(draft, parts));
}

/** A program that is running finds the old file or the new one, never a part. */
function put(path: string, write: (draft: string) => void): void {
	const draft = `${path}.${process.pid}`;
	write(draft);
	renameSync(draft, path);
}
