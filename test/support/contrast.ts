import {wcagContrast} from 'culori';
import {hex} from '../../src/cell/colour.ts';
import type {Colour} from '../../src/cell/style.ts';

/**
 * The contrast of two colours, 1 (the same) to 21 (black on white): (lighter + 0.05) / (darker + 0.05)
 * of their relative luminances. WCAG 2.2, "contrast ratio"; text wants 4.5, lines and shapes want 3.
 */
export function contrast(a: Colour, b: Colour): number {
	return wcagContrast(hex(a), hex(b));
}
