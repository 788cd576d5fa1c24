import {type Browser, chromium, type Page} from 'playwright-core';
import {onTestFinished} from 'vitest';
import {chromiumPath, hasBrowser} from './chromium.ts';

let browser: Promise<Browser> | undefined;

/** A page of a browser without a window and without a network. Throws, with what to do, where there is no browser. */
export async function openPage(size: {readonly width: number; readonly height: number}): Promise<Page> {
	if (!hasBrowser) {
		throw new Error(`There is no Chromium at ${chromiumPath}: apt-get install chromium, or name one in CHROMIUM`);
	}
	browser ??= chromium.launch({
		executablePath: chromiumPath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	const context = await (await browser).newContext({viewport: size, offline: true});
	onTestFinished(() => context.close());
	return context.newPage();
}

/** Ends the browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
	await (await browser)?.close();
	browser = undefined;
}
