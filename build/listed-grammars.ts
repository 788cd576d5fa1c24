import type {Plugin} from 'rolldown';
import {grammars} from '../src/deck/grammars.ts';

/** What the listed grammars are made of besides each other, all of it under the MIT licence. */
const parts = [
	'cpp-macro',
	'jinja-html',
	'markdown-nix',
	'markdown-vue',
	'vue-directives',
	'vue-interpolations',
	'vue-sfc-style-variable-injection',
];

/** The names of all grammars that are shipped. */
export const listed: ReadonlySet<string> = new Set([...Object.keys(grammars), ...parts]);
const file = /(?:@shikijs[\\/]langs[\\/]dist|shiki[\\/]dist[\\/]langs)[\\/]([\w-]+)\.mjs$/;

/** The name of the language whose grammar is in this file of shiki, if it is one of those. */
export function grammarName(path: string): string | undefined {
	return file.exec(path)?.[1];
}

/** Grammars load those of the languages inside them, such as GLSL in C++: only listed ones are shipped. */
export const listedGrammars: Plugin = {
	name: 'listed-grammars',
	load: {
		filter: {id: file},
		handler: (id) => {
			const name = grammarName(id);
			return name === undefined || listed.has(name) ? null : 'export default [];';
		},
	},
};
