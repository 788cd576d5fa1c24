import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';

type Locked = {readonly optionalDependencies?: Readonly<Record<string, string>>};

// `npm ci` refuses a lock file that leaves out a package of any platform, and `npm install` leaves them
// out when the registry does not have that version. The cure is an older, exact version.
test('the lock file has the packages of every platform', () => {
	const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Readonly<Record<string, Locked>>;
	};
	const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
			.map((name) => `${path}: ${name}`),
	);
	expect(missing).toEqual([]);
});
