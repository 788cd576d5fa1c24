/**
 * `npm test`: types, format and lint, layers, then every test. Everything runs even after a failure, so
 * that one run shows all there is to mend. The last line is `N passed, N failed`, and only that.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromiumPath, hasBrowser} from '../test/support/chromium.ts';

type Counts = {readonly passed: number; readonly failed: number};

const checks: ReadonlyArray<readonly [name: string, command: string, ...args: string[]]> = [
	['types', 'tsc', '-p', '.'],
	['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
	['layers', 'depcruise', '--config', 'layers.config.ts', 'src'],
	['what nobody uses', 'knip', '--cache'],
	['what only tests use', 'knip', '--cache', '--production'],
];

function run(command: string, args: readonly string[]): boolean {
	const path = `${join(import.meta.dirname, '../node_modules/.bin')}:${process.env.PATH ?? ''}`;
	const {status, error} = spawnSync(command, args, {stdio: 'inherit', env: {...process.env, PATH: path}});
	if (error) console.error(error.message);
	return status === 0;
}

function runTests(args: readonly string[]): Counts {
	const folder = mkdtempSync(join(tmpdir(), 'morphdeck-test-'));
	const report = join(folder, 'report.json');
	const isGood = run('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
		...args,
	]);
	try {
		const result = JSON.parse(readFileSync(report, 'utf8'));
		const failed = Number(result.numFailedTests);
		return {passed: Number(result.numPassedTests), failed: isGood ? failed : Math.max(1, failed)};
	} catch {
		return {passed: 0, failed: 1};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

let failedChecks = 0;
for (const [name, command, ...args] of checks) {
	const isGood = run(command, args);
	console.log(`${isGood ? '✓' : '✗'} ${name}`);
	if (!isGood) failedChecks++;
}
const tests = runTests(process.argv.slice(2));
if (!hasBrowser && !process.env.CI)
	console.log(`Tests in a browser were left out: there is no Chromium at ${chromiumPath}`);
const failed = tests.failed + failedChecks;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${tests.passed} passed, ${failed} failed`);
