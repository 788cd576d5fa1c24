import type {PhrasingContent} from 'mdast';
import {sanitiseDecoded, sanitiseLine} from '../check/sanitise.ts';
import type {Span} from './model.ts';

/** How a span is marked, as bold or as a link. */
type Marks = Omit<Span, 'text'>;

/** What spans need from around them. */
export type SpanContext = {
	/** Where a `[reference]` leads; undefined when it is defined nowhere. */
	readonly link: (identifier: string) => string | undefined;
	/** Called for each comment among the text, with what stands between `<!--` and `-->`. */
	readonly comment: (content: string, node: PhrasingContent) => void;
};

/**
 * Markdown's inline content as spans: neighbours with the same marks are one. White space at the ends is cut.
 *
 * @example
 * readSpans(parsed('a **b**'), context); // [{text: 'a '}, {text: 'b', strong: true}]
 */
export function readSpans(nodes: readonly PhrasingContent[], context: SpanContext): Span[] {
	const spans: Span[] = [];
	const add = (text: string, marks: Marks) => {
		const last = spans.at(-1);
		const isAfterSpace = last === undefined || /[ \n]$/.test(last.text);
		const clean = marks.code || !isAfterSpace ? text : text.replace(/^ +/, '');
		if (clean === '') return;
		if (last && hasMarks(last, marks)) spans[spans.length - 1] = {...last, text: last.text + clean};
		else spans.push({...marks, text: clean});
	};
	walk(nodes, {}, add, context);
	return trimEnd(spans);
}

function walk(
	nodes: readonly PhrasingContent[],
	marks: Marks,
	add: (text: string, marks: Marks) => void,
	context: SpanContext,
): void {
	const into = (children: readonly PhrasingContent[], more: Marks) => walk(children, {...marks, ...more}, add, context);
	for (const node of nodes) {
		switch (node.type) {
			case 'text':
				add(oneLine(node.value), marks);
				break;
			case 'inlineCode':
				add(oneLine(node.value), {...marks, code: true});
				break;
			case 'break':
				add('\n', marks);
				break;
			case 'strong':
				into(node.children, {strong: true});
				break;
			case 'emphasis':
				into(node.children, {emphasis: true});
				break;
			case 'delete':
				into(node.children, {strike: true});
				break;
			case 'link':
				into(node.children, {link: sanitiseLine(node.url)});
				break;
			case 'linkReference': {
				const link = context.link(node.identifier);
				into(node.children, link === undefined ? {} : {link: sanitiseLine(link)});
				break;
			}
			case 'image':
				add(oneLine(node.alt || node.url), {...marks, link: sanitiseLine(node.url)});
				break;
			case 'imageReference': {
				const link = context.link(node.identifier);
				add(oneLine(node.alt || node.identifier), link === undefined ? marks : {...marks, link: sanitiseLine(link)});
				break;
			}
			case 'footnoteReference':
				add(oneLine(`[${node.label ?? node.identifier}]`), marks);
				break;
			case 'html': {
				const comment = /^<!--([\s\S]*)-->$/.exec(node.value)?.[1];
				if (comment === undefined && /^<br\s*\/?>$/i.test(node.value)) add('\n', marks);
				else if (comment === undefined) add(oneLine(node.value), marks);
				else context.comment(comment, node);
			}
		}
	}
}

function oneLine(text: string): string {
	return sanitiseDecoded(text).replace(/ *\n */g, ' ');
}

function hasMarks(span: Span, marks: Marks): boolean {
	return (
		span.strong === marks.strong &&
		span.emphasis === marks.emphasis &&
		span.strike === marks.strike &&
		span.code === marks.code &&
		span.link === marks.link
	);
}

function trimEnd(spans: Span[]): Span[] {
	for (;;) {
		const last = spans.at(-1);
		if (last === undefined || last.code) return spans;
		const text = last.text.trimEnd();
		if (text !== '') {
			spans[spans.length - 1] = {...last, text};
			return spans;
		}
		spans.pop();
	}
}
