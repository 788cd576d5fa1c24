import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Assets} from '../../export/index.ts';
import {packageFolder} from '../package-folder.ts';

/** Reads the files that exports are made with from beside the built program. */
export const readAsset: Assets = (name) => readFile(join(packageFolder(), 'dist', 'assets', name));
