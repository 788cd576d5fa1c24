/**
 * Remembers the results of a function for the last `most` different lists of arguments, which are the same
 * when each is the same value or the same object. What is remembered lives as long as what is given back.
 *
 *     const lengthOf = keepLast(2, (text: string) => text.length);
 */
export function keepLast<Arguments extends readonly unknown[], Result>(
	most: number,
	make: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
	const entries: {readonly values: Arguments; readonly result: Result}[] = [];
	return (...values) => {
		const index = entries.findLastIndex((entry) => entry.values.every((value, place) => value === values[place]));
		const found = entries[index];
		if (found !== undefined) {
			if (index < entries.length - 1) entries.push(...entries.splice(index, 1));
			return found.result;
		}
		const result = make(...values);
		entries.push({values, result});
		if (entries.length > most) entries.shift();
		return result;
	};
}
