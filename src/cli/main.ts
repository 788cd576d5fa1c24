// The rest is loaded only on a Node that can run it, so this file uses nothing that an old one lacks.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
	process.stderr.write(`morphdeck needs Node 22.12 or newer and this is ${process.version}: install a newer Node.\n`);
	process.exitCode = 1;
} else {
	import('./start.ts').then(async ({start}) => {
		process.exitCode = await start(import.meta.filename, process.argv.slice(2));
	});
}
