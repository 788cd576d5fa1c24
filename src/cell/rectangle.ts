/** A rectangle of whole cells; `x` and `y` are 0-based, the right and bottom edges are exclusive. */
export type Rectangle = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** A size in whole cells. */
export type Size = {readonly width: number; readonly height: number};

/** The cells that both rectangles cover; width or height is 0 when they do not meet. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle {
	const x = Math.max(a.x, b.x);
	const y = Math.max(a.y, b.y);
	return {
		x,
		y,
		width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
		height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
	};
}

/** Whether the two rectangles share at least one cell. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the cell (x, y) lies in the rectangle. */
export function contains(rectangle: Rectangle, x: number, y: number): boolean {
	return (
		x >= rectangle.x && y >= rectangle.y && x < rectangle.x + rectangle.width && y < rectangle.y + rectangle.height
	);
}

/** The rectangle made smaller by `cells` on each side; never less than 0 wide or high. */
export function inset(rectangle: Rectangle, cells: number): Rectangle {
	return {
		x: rectangle.x + cells,
		y: rectangle.y + cells,
		width: Math.max(0, rectangle.width - 2 * cells),
		height: Math.max(0, rectangle.height - 2 * cells),
	};
}
