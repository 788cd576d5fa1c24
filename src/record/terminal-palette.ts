import {mix} from '../cell/mix.ts';
import type {Colour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';

/** A terminal's 16 named colours in the manner of a theme: black to white, then the bright ones. */
export function terminalPalette({
	background,
	text,
	muted,
	strong,
	failure,
	signal,
	link,
	roles,
	line,
}: Theme): Colour[] {
	const plain = [line, failure, roles.container, signal, link, roles.runtime, roles.spec, text];
	const bright = plain.slice(1, -1).map((colour) => mix(colour, strong, 0.3));
	return [mix(background, line, 0.5), ...plain.slice(1), muted, ...bright, strong];
}
