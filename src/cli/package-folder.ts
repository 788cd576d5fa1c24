import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';

/** The package's own folder: the nearest above this file that has a package.json. Throws when there is none. */
export function packageFolder(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'package.json'))) {
		const above = dirname(folder);
		if (above === folder) throw new Failure(`morphdeck: ${ownMessages().format('cli.noPackage')}`);
		folder = above;
	}
	return folder;
}

/** The folder of the deck that comes with the program. */
export function flagshipFolder(): string {
	return join(packageFolder(), 'slides');
}
