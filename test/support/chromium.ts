import {existsSync} from 'node:fs';

/** Where Chromium is, unless CHROMIUM names another one. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether tests can look at pages on this machine. */
export const hasBrowser = existsSync(chromiumPath);
