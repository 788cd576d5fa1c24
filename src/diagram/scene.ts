import type {Rectangle} from '../cell/rectangle.ts';
import type {Role} from '../theme/roles.ts';
import type {EdgeStyle, Item} from './model.ts';
import type {TextRange} from './text-marks.ts';

/**
 * A diagram with its geometry in whole cells, at one moment: what `layout` places, `morph` moves and
 * `draw` paints. Coordinates are relative to the scene's own top left corner.
 */
export type Scene = {
	readonly width: number;
	readonly height: number;
	/** The scene's place in the deck: of two scenes the one with the lower place is the earlier, so that a morph knows which way is forward. */
	readonly order: number;
	/** In painting order: what comes later covers what came before. Groups come first. */
	readonly boxes: readonly SceneBox[];
	readonly edges: readonly SceneEdge[];
	readonly packets: readonly Packet[];
};

/** A cell of the scene. */
export type Point = {readonly x: number; readonly y: number};

/** How much a thing stands out. */
export type Emphasis = 'normal' | 'focus' | 'lit';

/** A box or group with its place and its looks at one moment. */
export type SceneBox = {
	readonly id: string;
	readonly kind: 'box' | 'group';
	readonly role: Role;
	readonly rectangle: Rectangle;
	readonly title: Text;
	readonly items: readonly SceneItem[];
	/** Title and items as they stand in the rectangle, from top to bottom; none in a group, whose title is in its border. */
	readonly lines: readonly TextLine[];
	readonly badge?: Text;
	/** How much a box too low for a border stands out, as an item on its way: 1 by default, 0 is like the box around it. */
	readonly highlight?: number;
	readonly emphasis: Emphasis;
	/** 0 is full strength, 1 is stepped back because the focus is elsewhere. */
	readonly dim: number;
	readonly failed: boolean;
	/** 0 is invisible (the background's colour), 1 is full colour. */
	readonly alpha: number;
	/** Where this box comes from when its id was not in the scene before. */
	readonly origin?: {readonly box: string; readonly item?: string};
	/** Groups only: the ids inside, at any depth. */
	readonly members?: readonly string[];
};

/** A text that may be on its way to another one: alpha fades it against the box it stands in. */
export type Text = {
	readonly text: string;
	readonly alpha: number;
	readonly underlined?: readonly TextRange[];
};

/** A line of a box's text at its place in the box. */
export type TextLine = {
	readonly text: string;
	/** The id of the item that the line belongs to; undefined for the title. */
	readonly item: string | undefined;
	/** Where it begins in the text of its item or title, in UTF-16 units. */
	readonly start: number;
	/** Whether it is the first line of its item or title: an item's first line has a bullet before it. */
	readonly isFirst: boolean;
	/** Cells from the top of the box, 0 is its top border. In a box that is too low the last lines are below its rows. */
	readonly row: number;
	/** Cells from the left of the box, 0 is its left border, to the line's first cell. */
	readonly column: number;
};

/** A line in a box at one moment. */
export type SceneItem = Item & Text & {readonly emphasis: Emphasis; readonly dim: number};

/** An edge with its way and its looks at one moment. */
export type SceneEdge = {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Corners from the source's border cell to the target's border cell; neighbours share x or y. */
	readonly points: readonly Point[];
	readonly label?: Point & Text;
	readonly style: EdgeStyle;
	readonly arrows: 'to' | 'both' | 'none';
	readonly emphasis: Emphasis;
	/** 0 is full strength, 1 is stepped back because the focus is elsewhere. */
	readonly dim: number;
	readonly failed: boolean;
	readonly alpha: number;
	/** How much of the line is drawn, from its source: 0 to 1. */
	readonly drawn: number;
};

/** A message on its way. Its cell is the middle of its label. */
export type Packet = {
	readonly id: string;
	readonly at: Point;
	readonly label: string;
	readonly alpha: number;
};
