import type {Plugin} from 'rolldown';

/**
 * Yoga's loader fetches its own code from a data: address, for which Node loads an HTTP client: 20 ms.
 * Where there is no `fetch` it decodes the address itself.
 */
export const yogaWithoutFetch: Plugin = {
	name: 'yoga-without-fetch',
	transform: {
		filter: {id: /yoga-wasm-base64-esm\.js$/},
		handler: (code) => changed('yoga-layout', code, code.replaceAll('typeof fetch', '"undefined"')),
	},
};

/**
 * string-width compiles tables of all emoji as soon as it is loaded, for 20 ms of every start; what a deck
 * has is nearly always measured without them (`src/cell/width.ts`). They are made at their first use.
 */
export const lateTables: Plugin = {
	name: 'late-tables',
	transform: {
		filter: {id: /string-width\/index\.js$/},
		handler: (code) => {
			const late = code.replace(
				/^const (\w+) = (new (?:RegExp|Intl\.Segmenter)\(.*\)|\/.*\/v);$/gm,
				'const $1 = late(() => $2);',
			);
			return `${changed('string-width', code, late)}\n${lateSource}`;
		},
	},
};

/** What became of a package's code. Throws where there was nothing to replace in it. */
function changed(name: string, before: string, after: string): string {
	if (after === before) throw new Error(`${name} is written otherwise than build/plugins.ts expects`);
	return after;
}

const lateSource = `function late(make) {
	let made;
	const get = (_, key) => {
		made ??= make();
		const value = Reflect.get(made, key, made);
		return typeof value === 'function' ? value.bind(made) : value;
	};
	return new Proxy({}, {get});
}`;
