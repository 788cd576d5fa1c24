import {attribute, type Style} from '../cell/style.ts';
import type {Span} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import type {Run} from './run.ts';

/** The runs of an author's spans on a base style; the address of a link follows it unless the text says it already. */
export function inline(spans: readonly Span[], theme: Theme, base: Style = {}): Run[] {
	return spans.flatMap((span, index) => {
		const run = {text: span.text, style: styleOf(span, theme, base)};
		// A link of several looks is several spans: its address comes after the last one.
		if (span.link === undefined || spans[index + 1]?.link === span.link) return [run];
		const text = linkText(spans, index);
		return isNews(text, span.link) ? [run, {text: ` (${span.link})`, style: {...base, fg: theme.muted}}] : [run];
	});
}

function styleOf(span: Span, theme: Theme, base: Style): Style {
	const bits =
		(base.attributes ?? 0) |
		(span.strong === true ? attribute.bold : 0) |
		(span.emphasis === true ? attribute.italic : 0) |
		(span.strike === true ? attribute.strike : 0) |
		(span.link === undefined && span.term !== true ? 0 : attribute.underline);
	const fg = foreground(span, theme) ?? base.fg;
	const bg = span.code === true ? theme.surface : base.bg;
	return {
		...(fg === undefined ? {} : {fg}),
		...(bg === undefined ? {} : {bg}),
		...(bits === 0 ? {} : {attributes: bits}),
	};
}

function foreground(span: Span, theme: Theme) {
	if (span.link !== undefined) return theme.link;
	if (span.code === true) return theme.code;
	if (span.strike === true) return theme.muted;
	return span.strong === true ? theme.strong : undefined;
}

function linkText(spans: readonly Span[], last: number): string {
	let text = '';
	for (let index = last; index >= 0 && spans[index]?.link === spans[last]?.link; index--) {
		text = (spans[index]?.text ?? '') + text;
	}
	return text;
}

/** Whether an address says more than the text of its link. Places inside the deck are not addresses. */
function isNews(text: string, link: string): boolean {
	const bare = (address: string) => address.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '');
	return link !== '' && !link.startsWith('#') && bare(link) !== bare(text.trim());
}
