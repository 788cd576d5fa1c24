/**
 * What Ink takes for the terminal's output. Ink learns the size of the window from it; for a tree without
 * text there is nothing to write, and what it writes to be sure of its cursor and its lines is dropped. Nothing passes but writes of nothing, by which it learns that all before has been written.
 */
export function inkOutput(output: NodeJS.WriteStream): NodeJS.WriteStream {
	const write = (data: unknown, ...rest: unknown[]): boolean => {
		const done = rest.find((each) => typeof each === 'function') as ((error?: Error | null) => void) | undefined;
		if (data === '') return output.write('', done);
		if (done !== undefined) queueMicrotask(done);
		return true;
	};
	return new Proxy(output, {
		get(target, name) {
			if (name === 'write') return write;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
