import type {KnipConfig} from 'knip';

/**
 * Two searches of `npm run check`: `knip` finds files, exports and packages that nobody uses, `knip --production`
 * what of src/ only tests use. An export that its own file uses too may be there for a test.
 */
const isProduction = process.argv.includes('--production');

export default {
	entry: [
		'src/cli/main.ts!',
		'src/cli/load/worker.ts!',
		'src/{index,diagram,ink}.ts!',
		// The doors of rooms offer what they offer.
		'src/*/index.ts!',
		'src/export/page/page.js!',
		'build/*.{ts,mjs}',
		'examples/*.{ts,tsx,mjs}',
		'test/**/*.test.{ts,tsx}',
		'test/e2e/fixtures/*',
	],
	project: ['src/**/*.{ts,tsx,js}!', '{build,bench,test,examples}/**/*.{ts,tsx,mjs}', '!test/project/fixtures/**'],
	ignoreExportsUsedInFile: isProduction,
	ignoreDependencies: [
		// Installed beside us and never imported; see docs/decisions/0003-big-titles.md.
		'cfonts',
		// Run by its path.
		'@arethetypeswrong/cli',
		// Their files are read, not imported.
		'asciinema-player',
		'd2coding',
		'galmuri',
		'harfbuzzjs',
		'tm-grammars',
	],
	ignoreBinaries: ['asciinema'],
} satisfies KnipConfig;
