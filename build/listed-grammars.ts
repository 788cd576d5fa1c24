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

const listed = new Set([...Object.keys(grammars), ...parts]);
const folder = /@shikijs[\\/]langs[\\/]dist[\\/]/;

/** Grammars load those of the languages inside them, such as GLSL in C++: only listed ones are shipped. */
export const listedGrammars: Plugin = {
	name: 'listed-grammars',
	load: {
		filter: {id: folder},
		handler: (id) => {
			const name = /([\w-]+)\.mjs$/.exec(id)?.[1];
			return name === undefined || listed.has(name) ? null : 'export default [];';
		},
	},
};
