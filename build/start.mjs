/** `npm start`: builds when something changed, then runs the program with the arguments after `--`. */
if (!process.features.typescript) {
	process.stderr.write(
		`morphdeck is built with the Node that \`npm ci\` installs; this is ${process.version}.` +
			' Run `npm ci` without --ignore-scripts and --omit=dev.\n',
	);
	process.exit(1);
}
const {isStale} = await import('./stale.ts');
if (isStale()) await (await import('./bundle.ts')).bundle();
await import('../dist/cli.js');
