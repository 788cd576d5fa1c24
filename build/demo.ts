/**
 * `npm run demo`: renews docs/demo.svg, the README's animation, from the flagship talk and the keys of
 * docs/demo.cues. A test fails while it is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadDeck} from '../src/deck/load.ts';
import {animatedSvg} from '../src/export/animated-svg.ts';
import {metrics} from '../src/export/metrics.ts';
import {subset} from '../src/export/subset.ts';
import {files} from '../src/files/file-system.ts';
import {parseCues, renderFrames} from '../src/record/index.ts';
import {assetSource} from './assets.ts';

const root = join(import.meta.dirname, '..');

/** Where the animation lies. */
export const demoPath = join(root, 'docs/demo.svg');

/** The animation as it should be. */
export async function demo(): Promise<string> {
	const {deck} = await loadDeck(join(root, 'slides'), {reader: files});
	const cues = parseCues(readFileSync(join(root, 'docs/demo.cues'), 'utf8'), 'docs/demo.cues');
	if (deck === undefined) throw new Error('The deck does not load: see morphdeck slides');
	if ('severity' in cues) throw new Error(cues.message);
	const {frames, duration, theme} = renderFrames(deck, {size: {width: 84, height: 26}, theme: 'night', fps: 15, cues});
	const all = [...frames];
	const hold = duration - (all.at(-1)?.time ?? 0);
	const title = 'Docker’s architecture from 0.8 to today, as boxes that morph';
	return animatedSvg({frames: all, hold}, {theme, metrics: metrics(16), title}, font);
}

/** The part of the font that some letters need, as base64. */
async function font(letters: string): Promise<string> {
	const read = (name: Parameters<typeof assetSource>[0]) => new Uint8Array(readFileSync(assetSource(name)));
	return Buffer.from(await subset(read('font.ttf'), letters, read('harfbuzz-subset.wasm'))).toString('base64');
}

if (import.meta.main) writeFileSync(demoPath, await demo());
