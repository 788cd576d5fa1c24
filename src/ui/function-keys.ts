/**
 * Ink tells its listeners that some function key was pressed, not which. F1 (help) and F5 (what a
 * clicker sends to start) matter here, so their sequences are replaced, before Ink reads them, by
 * private characters that it hands on as text. Sequences: xterm's ctlseqs, "PC-Style Function Keys",
 * and those of the Linux console.
 */
const sequences: Readonly<Record<string, readonly string[]>> = {
	f1: ['\x1bOP', '\x1b[11~', '\x1b[[A', '\x1b[P'],
	f5: ['\x1b[15~', '\x1b[[E'],
};

// Unicode's private use area: no keyboard sends these.
const stand: Readonly<Record<string, string>> = {f1: '\uf101', f5: '\uf105'};

/** The function key that a character stands for, such as `f1`; undefined for any other character. */
export function functionKeyOf(character: string): string | undefined {
	return Object.keys(stand).find((name) => stand[name] === character);
}

/** The text with the sequences of function keys replaced by characters that stand for them. */
export function withFunctionKeys(text: string): string {
	let result = text;
	for (const [name, forms] of Object.entries(sequences)) {
		for (const form of forms) result = result.replaceAll(form, stand[name] ?? '');
	}
	return result;
}

/** The same terminal input, whose reads have their function keys replaced. */
export function readFunctionKeys<T extends NodeJS.ReadStream>(stdin: T): T {
	const read = (size?: number) => {
		const chunk: unknown = stdin.read(size);
		return typeof chunk === 'string' ? withFunctionKeys(chunk) : chunk;
	};
	return new Proxy(stdin, {
		get(target, property) {
			if (property === 'read') return read;
			const value: unknown = Reflect.get(target, property, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
