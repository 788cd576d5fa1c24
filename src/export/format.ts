/** What a deck can be exported to. */
export const formats = ['html', 'svg', 'gif', 'png', 'pdf', 'md', 'txt'] as const;
export type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {htm: 'html', markdown: 'md', text: 'txt'};

/** The format that a file's name asks for by its ending; undefined when it does not. */
export function formatOf(name: string): Format | undefined {
	const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	return formats.find((format) => format === ending) ?? endings[ending];
}
