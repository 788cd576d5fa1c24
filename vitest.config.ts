import {defineConfig} from 'vitest/config';
import {hasBrowser} from './test/support/chromium.ts';

export default defineConfig({
	test: {
		// Programs in a pty share the processors with the tests that watch them.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/e2e/**', 'test/browser/**'],
					// A bound on what hangs, not on how fast a machine is.
					testTimeout: 120_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.{ts,tsx}'],
					globalSetup: ['test/support/build.ts'],
					testTimeout: 120_000,
					// Folders with all that a program installs are not gone in an instant.
					hookTimeout: 60_000,
				},
			},
			// Left out where there is no Chromium to look with, which `npm test` then says; never in CI.
			...(hasBrowser || process.env.CI
				? [
						{
							test: {
								name: 'browser',
								include: ['test/browser/**/*.test.{ts,tsx}'],
								globalSetup: ['test/support/build.ts'],
								testTimeout: 120_000,
								hookTimeout: 60_000,
							},
						},
					]
				: []),
		],
	},
});
