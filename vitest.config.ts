import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		// Programs in a pty share the processors with the tests that watch them.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/e2e/**'],
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.{ts,tsx}'],
					globalSetup: ['test/support/build.ts'],
					testTimeout: 120_000,
				},
			},
		],
	},
});
