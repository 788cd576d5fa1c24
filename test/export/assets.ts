import {readFile} from 'node:fs/promises';
import {assetSource} from '../../build/assets.ts';
import type {Assets} from '../../src/export/index.ts';

/** The files that exports are made with, from where the build takes them. */
export const assets: Assets = (name) => readFile(assetSource(name));
