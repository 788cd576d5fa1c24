// The rest is loaded only on a Node that can run it, so this file uses nothing that an old one lacks.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
	const {LC_ALL, LC_MESSAGES, LANG} = process.env;
	const isKorean = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko');
	process.stderr.write(
		isKorean
			? `morphdeck: Node 22.12 이상이 필요한데 지금은 ${process.version}입니다. 새 Node를 설치해 주세요\n`
			: `morphdeck: needs Node 22.12 or newer and this is ${process.version}: install a newer Node.\n`,
	);
	process.exitCode = 1;
} else {
	import('./start.ts')
		.then(async ({start}) => {
			process.exitCode = await start(import.meta.filename, process.argv.slice(2));
		})
		.catch((error) => {
			// A part of the program could not be loaded, as where no file may be opened any more: it is told with what is here.
			process.exitCode = 1;
			process.stderr.on('error', () => {});
			process.stderr.write(`morphdeck: ${String(error?.message ?? error).replace(/[^\x20-\x7e]+/g, ' ')}\n`);
		});
}
