/**
 * Lower-case words joined by hyphens; letters of every script stay.
 *
 * @example
 * slug('도커 Engine 1.0!'); // '도커-engine-1-0'
 */
export function slug(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

/**
 * A function that gives back each id as it is the first time, and later with `-2`, `-3` after it.
 *
 * @example
 * const unique = uniqueIds();
 * [unique('a'), unique('a'), unique('a-2')]; // ['a', 'a-2', 'a-2-2']
 */
export function uniqueIds(): (id: string) => string {
	const taken = new Set<string>();
	const counts = new Map<string, number>();
	return (id) => {
		let number = counts.get(id) ?? 1;
		let candidate = id;
		while (taken.has(candidate)) candidate = `${id}-${++number}`;
		counts.set(id, number);
		taken.add(candidate);
		return candidate;
	};
}
