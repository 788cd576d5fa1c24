import type {Literal, Parent, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

/** An HTML comment that stands on its own; the value is what is between `<!--` and `-->`. */
interface CommentNode extends Literal {
	type: 'comment';
	isClosed: boolean;
}

declare module 'mdast' {
	interface BlockContentMap {
		comment: CommentNode;
	}
	interface RootContentMap {
		comment: CommentNode;
	}
}

/**
 * Parses CommonMark with GFM. HTML between blocks becomes comments and, because no HTML is shown as
 * such, Markdown in which the tags are text.
 */
export function parseMarkdown(text: string): RootContent[] {
	const root = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
	resolveHtml(root);
	return root.children;
}

function resolveHtml(parent: Parent): void {
	if (parent.children.some((child) => child.type === 'html')) {
		parent.children = (parent.children as RootContent[]).flatMap((child) =>
			isBetweenBlocks(parent, child) ? splitHtml(child) : [child],
		);
	}
	for (const child of parent.children) if ('children' in child) resolveHtml(child as Parent);
}

function isBetweenBlocks(parent: Parent, child: RootContent): child is RootContent & {type: 'html'} {
	const holdsBlocks = ['root', 'listItem', 'blockquote', 'footnoteDefinition'].includes(parent.type);
	return holdsBlocks && child.type === 'html';
}

/** `<!-- pause --> some *text*` is one block of HTML to CommonMark: here its parts come apart. */
function splitHtml(node: RootContent & {type: 'html'}): RootContent[] {
	const parts: RootContent[] = [];
	let end = 0;
	for (const match of node.value.matchAll(/<!--(?:-?>|([\s\S]*?)(-->|$))/g)) {
		parts.push(...asText(node.value.slice(end, match.index), node));
		const comment: CommentNode = {type: 'comment', value: match[1] ?? '', isClosed: match[2] !== ''};
		parts.push(positioned(comment, node, match.index));
		end = match.index + match[0].length;
	}
	return [...parts, ...asText(node.value.slice(end), node)];
}

function asText(html: string, node: RootContent): RootContent[] {
	if (html.trim() === '') return [];
	const noHtml = {disable: {null: ['htmlFlow', 'htmlText']}};
	const root = fromMarkdown(html.trim(), {extensions: [gfm(), noHtml], mdastExtensions: [gfmFromMarkdown()]});
	return root.children.map((child) => positioned(child, node, 0));
}

/** A part of a node with the position of its offset in it (UTF-16 units). */
function positioned<T extends RootContent>(part: T, node: RootContent, offset: number): T {
	if (node.position === undefined) return part;
	const before = 'value' in node ? node.value.slice(0, offset).split('\n') : [''];
	const last = before.at(-1) ?? '';
	const {line, column} = node.position.start;
	const start = {line: line + before.length - 1, column: before.length === 1 ? column + last.length : last.length + 1};
	part.position = {start, end: node.position.end};
	return part;
}
