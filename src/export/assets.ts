/** Files that exports are made with. They lie beside the built program; `build/assets.ts` says where they are from. */
export const assetNames = [
	/** D2Coding: Latin, Hangul, box drawing (SIL Open Font License 1.1). */
	'font.ttf',
	/** HarfBuzz's subsetter (MIT). */
	'harfbuzz-subset.wasm',
	/** asciinema-player (Apache-2.0). */
	'asciinema-player.min.js',
	'asciinema-player.css',
	/** The page around it. */
	'page.js',
	'page.css',
] as const;

export type AssetName = (typeof assetNames)[number];

/** Reads one of the files that exports are made with. */
export type Assets = (name: AssetName) => Promise<Uint8Array>;
