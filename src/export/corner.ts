import {type Arms, split} from '../cell/line.ts';
import type {Metrics} from './metrics.ts';

/** Whether a character is a rounded corner. */
export function isCorner(character: string): boolean {
	return character !== '' && '╭╮╯╰'.includes(character);
}

/** How far a control point lies from its end, for a cubic curve that is a quarter of a circle. */
const kappa = 0.5523;

/**
 * SVG path data of a rounded corner, filled, in a cell whose top left corner is at (x, y) px. Its ends
 * are those of straight light lines.
 */
export function cornerPath(cell: Arms, {width, height, light}: Metrics, x: number, y: number): string {
	const [up, right] = split(cell);
	const near = Math.floor((width - light) / 2);
	const top = Math.floor((height - light) / 2);
	// From here on as if the corner were ╭, its arms to the right and down, then mirrored.
	const isRight = right !== 0;
	const isDown = up === 0;
	const line = {x: isRight ? near : width - near - light, y: isDown ? top : height - top - light};
	const outer = Math.min(width - line.x, height - line.y);
	const inner = outer - light;
	const at = (px: number, py: number): string =>
		`${round(x + (isRight ? px : width - px))} ${round(y + (isDown ? py : height - py))}`;
	const {x: left, y: upper} = line;
	const bendEnd = upper + outer;
	return [
		`M${at(left, height)}`,
		`L${at(left, bendEnd)}`,
		`C${at(left, bendEnd - outer * kappa)} ${at(left + outer - outer * kappa, upper)} ${at(left + outer, upper)}`,
		`L${at(width, upper)}`,
		`L${at(width, upper + light)}`,
		`L${at(left + outer, upper + light)}`,
		`C${at(left + outer - inner * kappa, upper + light)} ${at(left + light, bendEnd - inner * kappa)} ${at(left + light, bendEnd)}`,
		`L${at(left + light, height)}`,
		'Z',
	].join('');
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
