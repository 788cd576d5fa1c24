/**
 * Shares `room` cells among columns that would like `wanted` and cannot do with less than `least` without
 * breaking words. When all wishes fit each gets its wish; else the widest give first, down to their least;
 * when even that is too much, in proportion. A column is never narrower than 1.
 */
export function distribute(wanted: readonly number[], least: readonly number[], room: number): number[] {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
	if (sum(wanted) <= room) return [...wanted];
	if (sum(least) >= room)
		return shrink(
			least,
			least.map(() => 1),
			room,
		);
	return shrink(wanted, least, room);
}

/** Takes a cell at a time from the widest that can still give. */
function shrink(wanted: readonly number[], least: readonly number[], room: number): number[] {
	const widths = [...wanted];
	let over = widths.reduce((total, each) => total + each, 0) - room;
	for (; over > 0; over--) {
		const widest = widths.reduce((best, width, index) => {
			const canGive = width > Math.max(1, least[index] ?? 1);
			return canGive && (best < 0 || width > (widths[best] as number)) ? index : best;
		}, -1);
		if (widest < 0) break;
		widths[widest] = (widths[widest] as number) - 1;
	}
	return widths;
}
