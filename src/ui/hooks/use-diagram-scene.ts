import {useState} from 'react';
import type {Size} from '../../cell/rectangle.ts';
import type {Diagram} from '../../diagram/model.ts';
import type {Scene} from '../../diagram/scene.ts';
import {orderSpan, type Timeline, timeline} from '../../diagram/timeline.ts';
import type {Animation} from '../../motion/animation.ts';
import {morph} from '../../motion/morph.ts';
import {stepAnimation} from '../../motion/step-animation.ts';
import {usePlayback} from './use-playback.ts';

/** What is to be seen: a diagram after so many of its steps, on so many cells. */
export type DiagramMoment = {readonly diagram: Diagram; readonly step: number; readonly size: Size};

/** A moment, laid out, and the way there from the one before. */
type DiagramArrival = DiagramMoment & {readonly timeline: Timeline; readonly animation: Animation<Scene>};

/**
 * The scene to show now, and the layout that it is of. When the step changes, or the diagram, it is on its way from what
 * it was told last; a change of size is a cut.
 */
export function useDiagramScene(moment: DiagramMoment, hasMotion: boolean): {scene: Scene; timeline: Timeline} {
	const [arrival, setArrival] = useState(() => arrive(moment, undefined, hasMotion));
	const isThere = isSame(arrival, moment);
	const current = isThere ? arrival : arrive(moment, arrival, hasMotion);
	if (!isThere) setArrival(current);
	return {scene: usePlayback(current.animation), timeline: current.timeline};
}

function isSame(a: DiagramMoment, b: DiagramMoment): boolean {
	return a.diagram === b.diagram && a.step === b.step && isSameSize(a.size, b.size);
}

function isSameSize(a: Size, b: Size): boolean {
	return a.width === b.width && a.height === b.height;
}

function arrive(moment: DiagramMoment, before: DiagramArrival | undefined, hasMotion: boolean): DiagramArrival {
	const {diagram, step, size} = moment;
	const isResized = before !== undefined && !isSameSize(before.size, size);
	const isKept = before?.diagram === diagram && !isResized;
	// What comes later is later for a morph, too.
	const order = before === undefined ? 0 : before.timeline.at(0).order + orderSpan;
	const current = isKept ? before.timeline : timeline(diagram, size, order);
	const isCut = before === undefined || isResized || !hasMotion || !before.timeline.layout.fits || !current.layout.fits;
	return {...moment, timeline: current, animation: isCut ? rest(current.at(step)) : wayFrom(before, current, step)};
}

function wayFrom(before: DiagramArrival, current: Timeline, step: number): Animation<Scene> {
	if (before.timeline === current) return stepAnimation(current, before.step, step);
	return morph(before.timeline.at(before.step), current.at(step));
}

function rest(scene: Scene): Animation<Scene> {
	return {duration: 0, at: () => scene};
}
