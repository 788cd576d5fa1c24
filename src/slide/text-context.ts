import type {Appearance} from './appearance.ts';
import type {Spacing, TextContext} from './widget.ts';

/** How blocks are set on a slide of this look. */
export function textContextOf(appearance: Appearance, spacing: Spacing): TextContext {
	return {theme: appearance.theme, spacing, base: {}, depth: 0};
}
