import {join} from 'node:path';
import {root} from './environment.ts';
import {type Outcome, runCommand} from './run.ts';

/** How whoever runs the tests reaches the registry, and the cache: what `npm ci` has fetched is not fetched again. */
const npmSettings = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => /^(HOME|npm_config_.*|.*_proxy|.*_CA_CERTS|SSL_.*)$/i.test(name)),
);

/** Runs npm in the project. */
export function npm(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
	return runCommand('npm', args, {cwd: root, env: {...npmSettings, ...env}});
}

/** Packs what is published, as it was built, into a folder. */
export async function pack(folder: string, env: Readonly<Record<string, string>> = {}) {
	// Scripts would build it anew, under the feet of other tests.
	const {stdout} = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], env);
	const [{filename, size}] = JSON.parse(stdout) as [{filename: string; size: number}];
	return {tarball: join(folder, filename), size};
}
