import type {Scene, SceneBox} from '../diagram/scene.ts';
import {blendBadge, blendItems, blendTitle, lineWindow} from './box-content.ts';
import {easeInOut, easeOut, inverseLerp, lerp, phase} from './easing.ts';
import type {Match, Matching} from './match.ts';
import {enclosed, type Movement} from './movement.ts';
import {type TitleOffset, textFlow} from './text-flow.ts';

/** One box or group at each moment of a morph. */
export type BoxTrack = {
	/** What is painted later covers what is painted earlier. */
	readonly layer: number;
	readonly at: (t: number) => SceneBox;
};

/** Painting order: frames, what slides out from under a box, what leaves, what stays, what becomes of items, what is new. */
const layers = {frame: 0, under: 1, exit: 2, update: 3, item: 4, enter: 5} as const;

/** When an item on its way begins to stand out from its box, and when it stops. */
const rise = {from: 0, to: phase.move.from};
const settle = {from: phase.move.to, to: 1};

/** What a track depends on besides its own match. */
export type TrackContext = {
	readonly matching: Matching;
	readonly earlier: Scene;
	/** How much later it comes than others, as a part of the morph. */
	readonly delay: number;
	readonly movement: Movement;
};

/** How one thing looks on its way. */
export function boxTrack(match: Match, context: TrackContext): BoxTrack {
	switch (match.kind) {
		case 'update':
			return update(match, context);
		case 'split':
			return split(match, context);
		case 'merge':
			return merge(match, context);
		case 'enter':
			return match.to.kind === 'group' ? enclose(match.to, context) : enter(match.to, context);
		case 'exit':
			return exit(match.from);
	}
}

type Of<Kind extends Match['kind']> = Extract<Match, {kind: Kind}>;

function update({from, to}: Of<'update'>, {matching, movement}: TrackContext): BoxTrack {
	const flow = textFlow(from, to);
	return {
		layer: to.kind === 'group' ? layers.frame : layers.update,
		at(t) {
			const part = easeInOut(t, phase.move);
			const badge = blendBadge(from.badge, to.badge, t);
			const {badge: _, ...rest} = t < 0.5 ? from : to;
			return flow({
				...rest,
				rectangle: movement.place(t),
				title: blendTitle(from.title, to.title, part),
				items: blendItems(from, to, t, matching),
				dim: lerp(from.dim, to.dim, part),
				...(badge === undefined ? {} : {badge}),
			});
		},
	};
}

function split(match: Of<'split'>, {matching, movement}: TrackContext): BoxTrack {
	const {to, whole} = match;
	const flow = textFlow(to, ...(whole === undefined ? [] : [whole]));
	return {
		layer: match.isUnder ? layers.under : layers.item,
		at(t) {
			const part = movement.progress(t).y;
			const {badge: _, ...rest} = to;
			const badge = blendBadge(whole?.badge, to.badge, t);
			const box = {
				...rest,
				role: whole !== undefined && part < 0.5 ? whole.role : to.role,
				rectangle: movement.place(t),
				title: match.isUnder ? to.title : blendTitle(match.title, to.title, part),
				items:
					whole === undefined
						? to.items.map((item, index) => ({...item, alpha: easeOut(t, lineWindow(index))}))
						: blendItems(whole, to, t, matching),
				highlight: inverseLerp(t, rise),
				...(badge === undefined ? {} : {badge}),
			};
			return flow(box, titleOffset(match.itemColumn, movement, t));
		},
	};
}

function merge({from, title, itemColumn}: Of<'merge'>, {movement}: TrackContext): BoxTrack {
	const flow = textFlow(from);
	return {
		layer: layers.item,
		at(t) {
			const fading = 1 - inverseLerp(t, phase.exit);
			const box = {
				...from,
				rectangle: movement.place(t),
				title: blendTitle(from.title, title, movement.progress(t).y),
				items: from.items.map((item) => ({...item, alpha: item.alpha * fading})),
				highlight: 1 - inverseLerp(t, settle),
				...(from.badge === undefined ? {} : {badge: {...from.badge, alpha: fading}}),
			};
			return flow(box, titleOffset(itemColumn, movement, t));
		},
	};
}

/** A new box fades in where it stands: under what moves into it, over everything else. */
function enter(to: SceneBox, {matching: {attached}, delay}: TrackContext): BoxTrack {
	const window = {from: phase.enter.from + delay, to: phase.enter.to};
	const isAttached = (item: string) => attached.has(`${to.id}.${item}`);
	const items = to.items.map((item) => (isAttached(item.id) ? {...item, alpha: 0} : item));
	return {
		layer: to.items.some(({id}) => isAttached(id)) ? layers.update : layers.enter,
		at: (t) => ({...to, items, alpha: easeOut(t, window)}),
	};
}

function exit(from: SceneBox): BoxTrack {
	return {
		layer: from.kind === 'group' ? layers.frame : layers.exit,
		at: (t) => ({...from, alpha: 1 - inverseLerp(t, phase.exit)}),
	};
}

/** A new frame around things that were there: it closes in on them from where they stood, as if the camera pulled back. */
function enclose(to: SceneBox, {earlier, movement}: TrackContext): BoxTrack {
	const window = enclosed(to, earlier).length === 0 ? phase.enter : {from: 0.1, to: 0.6};
	return {
		layer: layers.frame,
		at: (t) => ({...to, rectangle: movement.place(t), alpha: easeOut(t, window)}),
	};
}

/** Where the title of an item on its way stands. */
function titleOffset(column: number | undefined, {across}: Movement, t: number): TitleOffset | undefined {
	return column === undefined || across === undefined ? undefined : {column, part: 1 - across(t)};
}
