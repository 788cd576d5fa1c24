/** A chapter's file in a deck's folder: `NN-name.LANG.md`, where the language may be missing and the ending may be `.markdown`. */
export type ChapterFile = {
	readonly name: string;
	readonly number: number;
	/** The name without number and language. */
	readonly id: string;
	/** Absent where the chapter serves every language. */
	readonly language: string | undefined;
};

/**
 * The parts of a file's name:
 *
 *     01-intro.ko.md
 *     ^^ ^^^^^ ^^
 */
const pattern = /^(\d{1,9})[-_. ]?(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?$/;
const ending = /\.(?:md|markdown)$/i;

/** The chapters among the names in a folder, by number, then by name. */
export function chapterFiles(names: readonly string[]): ChapterFile[] {
	return names
		.flatMap((name): ChapterFile[] => {
			const match = ending.test(name) ? pattern.exec(name.replace(ending, '')) : null;
			if (match === null) return [];
			return [{name, number: Number(match[1]), id: match[2] || (match[1] ?? name), language: match[3]}];
		})
		.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
}

/** The languages that the chapters are written in, in the order of their codes. */
export function languagesOf(files: readonly ChapterFile[]): string[] {
	return [...new Set(files.flatMap(({language}) => language ?? []))].sort();
}

/**
 * The chapters to show in a language. One that is missing in it is shown in the default language:
 * these are also given as `fallbacks`. A translation is known by its number, so its name may differ.
 */
export function chaptersIn(
	language: string | undefined,
	defaultLanguage: string | undefined,
	files: readonly ChapterFile[],
): {readonly chosen: readonly ChapterFile[]; readonly fallbacks: readonly ChapterFile[]} {
	const own = files.filter((file) => file.language === undefined || file.language === language);
	const written = new Set(own.map(({number}) => number));
	const fallbacks = files.filter((file) => file.language === defaultLanguage && !written.has(file.number));
	// Nothing but fallbacks would show a deck in another language than the one that was asked for.
	const hasOwn = own.some((file) => file.language !== undefined);
	if (!hasOwn && language !== defaultLanguage) return {chosen: own, fallbacks: []};
	return {chosen: files.filter((file) => own.includes(file) || fallbacks.includes(file)), fallbacks};
}
