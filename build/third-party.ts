/**
 * `THIRD-PARTY.txt`: the licences of all that is shipped and is not of this project, as they ask for: npm packages of
 * which the bundler has taken a part, grammars of highlighting, and files that are copied. Each licence text is there
 * once, below the names of all that have it.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {grammarName, listed} from './listed-grammars.ts';

const root = join(import.meta.dirname, '..');

/** Something that is shipped: its name, its licence by its name in SPDX, and the text that has to go with it. */
export type ThirdParty = {readonly name: string; readonly licence: string; readonly text: string};

/** Licences under which everybody may pass something on with a program of any licence. */
export const permissive: ReadonlySet<string> = new Set([
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'MIT-HarfBuzz',
	'OFL-1.1',
	'(MIT AND Zlib)',
	// Not in SPDX's list.
	'TextMate',
]);

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The texts of packages that name their licence and bring no text of it. */
const textless: Readonly<Record<string, string>> = {
	'@pdf-lib/fontkit': `Copyright (c) Devon Govett and Andrew Dillon\n\n${mit}`,
	'yoga-layout': `Copyright (c) Meta Platforms, Inc. and affiliates.\n\n${mit}`,
};

/** The grant in the READMEs of TextMate's own bundles, which the NOTICE of tm-grammars leaves out. */
const textMate = `Permission to copy, use, modify, sell and distribute this software is granted. This software is provided "as is"
without express or implied warranty, and with no claim as to its suitability for any purpose.`;
const ofTextMate: Readonly<Record<string, string>> = {
	toml: 'https://github.com/textmate/toml.tmbundle',
	yaml: 'https://github.com/textmate/yaml.tmbundle',
};

/** Licences that the NOTICE of tm-grammars cannot name although their text is there. */
const unnamed: Readonly<Record<string, string>> = {elixir: 'Apache-2.0'};

/** All that is shipped of others, where the bundler has taken these modules. Throws for what says nothing of its licence. */
export function thirdParties(modules: Iterable<string>): ThirdParty[] {
	const paths = [...modules];
	const folders = new Set(
		paths.flatMap((path) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? []),
	);
	const languages = new Set(paths.flatMap((path) => grammarName(path) ?? []));
	const packages = Array.from(folders, packageAt);
	const names = [...languages].filter((name) => listed.has(name)).sort();
	return [...packages.sort((a, b) => (a.name < b.name ? -1 : 1)), ...names.map(grammar), ...copied()];
}

/** The file's text. */
export function thirdPartyText(all: readonly ThirdParty[]): string {
	const groups = [...Map.groupBy(all, ({text}) => text.trim())];
	const rule = '-'.repeat(80);
	const sections = groups.map(([text, those]) => {
		const names = those.map(({name, licence}) => `${name} (${licence})`);
		return `${rule}\n${[...new Set(names)].join('\n')}\n\n${text}\n`;
	});
	return `morphdeck is under the MIT licence, see LICENSE. It is shipped with parts of the following.\n\n${sections.join('\n')}`;
}

function packageAt(folder: string): ThirdParty {
	const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const files = readdirSync(folder).filter((file) => /^(licen[sc]e|copying|copyright|notice)/i.test(file));
	const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
	const text = texts.length > 0 ? texts.join('\n\n') : textless[name];
	if (text === undefined || typeof license !== 'string') throw new Error(`${name} brings no text of its licence`);
	return {name: `${name} ${version}`, licence: license, text};
}

function grammar(language: string): ThirdParty {
	const name = `grammar of ${language}`;
	const home = ofTextMate[language];
	if (home !== undefined) return {name: `${name}, ${home}`, licence: 'TextMate', text: textMate};
	const found = grammarNotices.find(({files}) => files.has(`${language}.json`));
	if (found === undefined) throw new Error(`the NOTICE of tm-grammars says nothing of ${language}`);
	return {name: `${name}, ${found.home}`, licence: unnamed[language] ?? found.licence, text: found.text};
}

/** What the NOTICE of tm-grammars has: the files of one author, where their licence is, its name and its text. */
const grammarNotices = readFileSync(join(root, 'node_modules/tm-grammars/NOTICE'), 'utf8')
	.split(/^={20,}$/m)
	.flatMap((section) => {
		const match = /Files: +(.*)\nLicense: +(.*)\n(?:SPDX: +(.*)\n)?-{20,}\n([\s\S]*)$/.exec(section);
		if (match === null) return [];
		const [, files = '', home = '', licence = '', text = ''] = match;
		return [{files: new Set(files.split(/, */)), home, licence, text}];
	});

/** Files that are copied into `dist/assets/`, or that something there was made of. */
function copied(): ThirdParty[] {
	const read = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8');
	const galmuri = read('galmuri/dist/LICENSE.txt');
	const openFont = galmuri.slice(galmuri.indexOf('This font software'));
	return [
		packageAt(join(root, 'node_modules/asciinema-player')),
		packageAt(join(root, 'node_modules/harfbuzzjs')),
		// What harfbuzzjs is compiled from.
		{
			name: 'HarfBuzz',
			licence: 'MIT-HarfBuzz',
			text: readFileSync(join(import.meta.dirname, 'licences/harfbuzz.txt'), 'utf8'),
		},
		{name: 'Galmuri, letters of big titles', licence: 'OFL-1.1', text: galmuri},
		{
			name: 'D2Coding, a font',
			licence: 'OFL-1.1',
			// As its name table says; its package has no file for it.
			text: `Copyright (c) 2015-2016 NHN Corporation. All rights reserved. Font designed by FONTRIX Inc.\n\n${openFont}`,
		},
	];
}
