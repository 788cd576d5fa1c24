import {z} from 'zod';
import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {nearestName} from '../check/did-you-mean.ts';
import {locate, Problems} from '../check/problem.ts';
import {sanitiseDecoded} from '../check/sanitise.ts';
import {check, isMap, text, warnUnknownKeys} from '../check/shape.ts';
import type {MessageId} from '../messages/messages.ts';
import type {Note, SlideLayout, SlideTransition} from './model.ts';
import {minutes} from './settings.ts';
import {parseYaml} from './yaml.ts';

/** What each directive may be set to. */
const directiveShapes = {
	layout: z.enum(['text', 'title', 'columns', 'diagram', 'quote'] satisfies SlideLayout[], {
		error: 'shape.layout' satisfies MessageId,
	}),
	id: text,
	minutes,
	transition: z.enum(['none', 'fade', 'slide', 'morph'] satisfies SlideTransition[], {
		error: 'shape.transition' satisfies MessageId,
	}),
};
const directiveKeys = Object.keys(directiveShapes) as ReadonlyArray<keyof typeof directiveShapes>;

/** What the directives of a slide set. */
export type Directives = {
	readonly layout?: SlideLayout;
	readonly id?: string;
	readonly minutes?: number;
	readonly transition?: SlideTransition;
};

/** What a comment of a slide is to whoever wrote it. */
export type SlideComment =
	| {readonly type: 'pause'}
	| {readonly type: 'column'}
	| {readonly type: 'directives'; readonly directives: Directives; readonly diagnostics: readonly Diagnostic[]}
	| {readonly type: 'note'; readonly note: Note; readonly diagnostics: readonly Diagnostic[]};

/**
 * Reads what stands between `<!--` and `-->`, by Marp's rule: a YAML map of known keys, or the bare
 * word `pause` or `column`, is a directive; anything else is a note for the speaker.
 *
 * @example
 * readComment(' pause ', position); // {type: 'pause'}
 * readComment(' minutes: 2 ', position); // {type: 'directives', directives: {minutes: 2}, diagnostics: []}
 * readComment(' Slowly here. ', position); // {type: 'note', note: {text: 'Slowly here.', cues: []}, diagnostics: []}
 */
export function readComment(content: string, position: Position): SlideComment {
	const trimmed = content.trim();
	if (trimmed === 'pause' || trimmed === 'column') return {type: trimmed};
	const start = content.length - content.trimStart().length;
	const before = content.slice(0, start).split('\n');
	const isFirstLine = before.length === 1;
	const origin = {
		file: position.file,
		line: position.line + before.length - 1,
		column: isFirstLine ? position.column + start : 1,
	};
	return (
		readDirectives(content.slice(start), origin) ?? {
			type: 'note',
			note: readNote(content),
			diagnostics: almostDirective(trimmed, origin),
		}
	);
}

/** The directives of a comment; undefined when none of its keys is one. */
function readDirectives(content: string, origin: Position): SlideComment | undefined {
	if (!/^(?:\{|["']?[\w-]+["']?[ ]*:)/.test(content)) return undefined;
	const yaml = parseYaml(content, origin, 0);
	if (yaml.diagnostics.length > 0 || !isMap(yaml.value)) return undefined;
	const written = yaml.value;
	if (!directiveKeys.some((key) => key in written)) return undefined;
	const problems = new Problems();
	warnUnknownKeys(written, directiveKeys, [], problems);
	const directives: Record<string, unknown> = {};
	for (const key of directiveKeys) {
		if (!(key in written)) continue;
		const value = check(directiveShapes[key] as z.ZodType, written[key], [key], problems);
		if (value !== undefined && value !== '') directives[key] = value;
	}
	// A slide is shown without a directive that cannot be read: these are never errors.
	const diagnostics = locate(problems.list, yaml.at).map((each) => ({...each, severity: 'warning'}) as const);
	return {type: 'directives', directives: directives as Directives, diagnostics};
}

/** A warning when a note is one line that looks like a directive with a slip of the pen in it. */
function almostDirective(content: string, position: Position): Diagnostic[] {
	const match = /^([a-z_-]+)[ ]*(:.*)?$/.exec(content);
	const word = match?.[1];
	if (word === undefined) return [];
	const near = nearestName(word, match?.[2] === undefined ? ['pause', 'column'] : directiveKeys);
	if (near === undefined) return [];
	return [diagnostic('warning', 'deck.almostDirective', {word, near}, position)];
}

/** Takes the `cue:` lines out of a note and the indentation that all its lines share. */
function readNote(content: string): Note {
	const cues: string[] = [];
	const lines: string[] = [];
	for (const line of sanitiseDecoded(content).split('\n')) {
		const cue = /^\s*cue:\s*(.*?)\s*$/.exec(line)?.[1];
		if (cue === undefined) lines.push(line.trimEnd());
		else if (cue !== '') cues.push(cue);
	}
	return {
		text: dedent(lines)
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim(),
		cues,
	};
}

function dedent(lines: readonly string[]): string[] {
	// The first line follows `<!--`, so its own indentation says nothing.
	const indents = lines
		.slice(1)
		.filter((line) => line !== '')
		.map((line) => line.length - line.trimStart().length);
	const shared = indents.length > 0 ? Math.min(...indents) : 0;
	return lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(shared)));
}
