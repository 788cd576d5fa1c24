import type {Role} from '../theme/roles.ts';

/** What the author of a diagram wrote, checked: every id resolves, no group holds itself. */
export type Diagram = {
	/** Diagrams on the same stage morph into each other. */
	readonly stage: string;
	/** Top to bottom; each row side by side. */
	readonly rows: readonly BoxRow[];
	readonly boxes: ReadonlyMap<string, Box>;
	readonly groups: ReadonlyMap<string, Group>;
	readonly edges: readonly Edge[];
	/** Where a box comes from when its id is new on this stage. */
	readonly origins: ReadonlyMap<string, BoxOrigin>;
	readonly steps: readonly Step[];
};

/** The ids of boxes and groups that stand side by side. */
export type BoxRow = readonly string[];

/** A box as its author wrote it. */
export type Box = {
	readonly id: string;
	readonly title: string;
	readonly role: Role;
	/** `box` by default. */
	readonly shape?: BoxShape;
	readonly items: readonly Item[];
	/** A word on the border, such as "default". */
	readonly badge?: string;
};

/** What a box looks like. A `bar` takes the whole width of its row when it stands there alone. */
export type BoxShape = 'box' | 'bar';

/** A line inside a box; it has an id because it can leave its box and become one. */
export type Item = {readonly id: string; readonly text: string};

/** A frame around boxes and other groups. */
export type Group = {
	readonly id: string;
	readonly title: string;
	readonly role: Role;
	readonly rows: readonly BoxRow[];
};

export type EdgeStyle = 'solid' | 'dashed' | 'thick';

/** A line from one box or group to another. */
export type Edge = {
	/** Unique in the diagram: `from->to`, with `#2`, `#3` after it when there are several. */
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly label?: string;
	readonly style: EdgeStyle;
	/** Which ends carry an arrowhead. */
	readonly arrows: 'to' | 'both' | 'none';
};

/** A box, or one item of a box, in the diagram before. */
export type BoxOrigin = {readonly box: string; readonly item?: string};

/** One press of the forward key. Its effects happen together. */
export type Step = {readonly effects: readonly StepEffect[]; readonly caption?: string};

/** What a step does. */
export type StepEffect =
	/** Everything but these boxes, groups, items (`box.item`) and the edges among them is dimmed; empty ends the focus. */
	| {readonly type: 'focus'; readonly ids: readonly string[]}
	/** Boxes, groups (both with their edges) and single edges appear. They are absent before their first `show` or `start`. */
	| {readonly type: 'show'; readonly ids: readonly string[]}
	| {readonly type: 'hide'; readonly ids: readonly string[]}
	/** A labelled packet travels from box to box along the edges between them, in either direction. */
	| {readonly type: 'send'; readonly path: readonly string[]; readonly label?: string}
	/** A box appears out of another. */
	| {readonly type: 'start'; readonly box: string; readonly from?: string}
	/** A box dies, and takes others with it. */
	| {readonly type: 'fail'; readonly box: string; readonly takes: readonly string[]}
	/** New text in place. An item that is not there yet is added, one whose text is empty goes. */
	| {
			readonly type: 'change';
			readonly box: string;
			readonly title?: string;
			readonly badge?: string;
			readonly items?: readonly Item[];
	  }
	/** A group (or box) fills the stage; undefined zooms out again. */
	| {readonly type: 'zoom'; readonly id: string | undefined};
