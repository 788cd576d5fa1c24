import type {Colour} from '../cell/style.ts';
import type {RoleColours} from './roles.ts';

/** Colours by what they are for; a theme is data. */
export type Theme = {
	readonly name: string;
	readonly background: Colour;
	readonly text: Colour;
	/** Captions, footers, what is not the point. */
	readonly muted: Colour;
	/** Faint lines: rules, table borders, group frames. */
	readonly line: Colour;
	/** Titles and the "you are here". */
	readonly accent: Colour;
	readonly strong: Colour;
	readonly link: Colour;
	/** Inline code. */
	readonly code: Colour;
	/** Code blocks, overlays and panes. */
	readonly surface: Colour;
	readonly failure: Colour;
	/** Packets and lit boxes. */
	readonly signal: Colour;
	/** Two or more colours for big titles, left to right. */
	readonly gradient: readonly Colour[];
	/** The border and title colour of a box, by its role. */
	readonly roles: RoleColours;
	readonly syntax: Readonly<Record<SyntaxKind, Colour>>;
};

/** What a token of source code is. */
export type SyntaxKind =
	| 'plain'
	| 'keyword'
	| 'string'
	| 'number'
	| 'comment'
	| 'function'
	| 'type'
	| 'variable'
	| 'punctuation';
