/** One line of the table. Units are in the name's own words: ms, bytes, MB. */
export type Figure = {
	readonly group: string;
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** What it is divided by, measured in the same run. */
	readonly against: string;
	readonly ratio: number;
	/** What the ratio or the value should be at most, or at least, in words. */
	readonly target?: string;
	readonly isMet?: boolean;
};

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which a share of all values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
	const rows = figures.map((figure) => [
		figure.group,
		figure.name,
		`${short(figure.value)} ${figure.unit}`,
		`${short(figure.ratio)} × ${figure.against}`,
		figure.target === undefined ? '' : `${figure.target}: ${figure.isMet ? 'met' : 'missed'}`,
	]);
	const head = ['what', 'of', 'median', 'ratio', 'target'];
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function short(value: number): string {
	if (!Number.isFinite(value)) return '–';
	return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
}
