import type {PhrasingContent} from 'mdast';
import type {Span} from './model.ts';
import {sanitiseDecoded, sanitiseLine} from './sanitise.ts';

type Look = Omit<Span, 'text'>;

/** What spans need from around them. */
export type SpanContext = {
	/** Where a `[reference]` leads; undefined when it is defined nowhere. */
	readonly link: (identifier: string) => string | undefined;
	/** Called for each comment among the text, with what stands between `<!--` and `-->`. */
	readonly comment: (content: string, node: PhrasingContent) => void;
};

/** Runs of text, each with one look; neighbours that look the same are one. White space at the ends is cut. */
export function spans(nodes: readonly PhrasingContent[], context: SpanContext): Span[] {
	const runs: Span[] = [];
	const add = (text: string, look: Look) => {
		const last = runs.at(-1);
		const isAfterSpace = last === undefined || /[ \n]$/.test(last.text);
		const clean = look.code || !isAfterSpace ? text : text.replace(/^ +/, '');
		if (clean === '') return;
		if (last && isSameLook(last, look)) runs[runs.length - 1] = {...last, text: last.text + clean};
		else runs.push({...look, text: clean});
	};
	walk(nodes, {}, add, context);
	return trimEnd(runs);
}

function walk(
	nodes: readonly PhrasingContent[],
	look: Look,
	add: (text: string, look: Look) => void,
	context: SpanContext,
): void {
	const into = (children: readonly PhrasingContent[], more: Look) => walk(children, {...look, ...more}, add, context);
	for (const node of nodes) {
		switch (node.type) {
			case 'text':
				add(inline(node.value), look);
				break;
			case 'inlineCode':
				add(inline(node.value), {...look, code: true});
				break;
			case 'break':
				add('\n', look);
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
				add(inline(node.alt || node.url), {...look, link: sanitiseLine(node.url)});
				break;
			case 'imageReference': {
				const link = context.link(node.identifier);
				add(inline(node.alt || node.identifier), link === undefined ? look : {...look, link: sanitiseLine(link)});
				break;
			}
			case 'footnoteReference':
				add(inline(`[${node.label ?? node.identifier}]`), look);
				break;
			case 'html': {
				const comment = /^<!--([\s\S]*)-->$/.exec(node.value)?.[1];
				if (comment === undefined) add(inline(node.value), look);
				else context.comment(comment, node);
			}
		}
	}
}

function inline(text: string): string {
	return sanitiseDecoded(text).replace(/ *\n */g, ' ');
}

function isSameLook(a: Span, b: Look): boolean {
	return (
		a.strong === b.strong &&
		a.emphasis === b.emphasis &&
		a.strike === b.strike &&
		a.code === b.code &&
		a.link === b.link
	);
}

function trimEnd(runs: Span[]): Span[] {
	for (;;) {
		const last = runs.at(-1);
		if (last === undefined || last.code) return runs;
		const text = last.text.trimEnd();
		if (text !== '') {
			runs[runs.length - 1] = {...last, text};
			return runs;
		}
		runs.pop();
	}
}
