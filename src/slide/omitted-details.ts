import type {Size} from '../cell/rectangle.ts';
import type {Position} from '../check/diagnostic.ts';
import type {Slide} from '../deck/model.ts';
import {cutCaptions} from './captions.ts';
import {diagramsOf} from './composition.ts';
import type {PreparedDiagram, PreparedSlide} from './prepare.ts';
import {isTooSmall} from './too-small.ts';

/** Something that a slide of one size has no room for, all of it of diagrams: text has pages. */
export type OmittedDetail = {
	readonly slide: Slide;
	/**
	 * An edge, an edge's label, the lines of a box, of which only their number is shown, a caption that is cut,
	 * all captions, the title that goes with a diagram, or all of the diagram.
	 */
	readonly what: 'edge' | 'label' | 'items' | 'caption' | 'captions' | 'title' | 'diagram';
	/** The edge or the box as its author names it; empty for the others. */
	readonly name: string;
	/** Where the diagram begins. */
	readonly position: Position;
};

/** What is left out on a slide of a size. */
export function omittedOn(slide: Slide, {diagrams, omitted}: PreparedSlide, size: Size): readonly OmittedDetail[] {
	const all = diagramsOf(slide.columns.flat());
	const first = all[0]?.position ?? slide.position;
	if (isTooSmall(size)) return all.map(({position}) => ({slide, what: 'diagram', name: '', position}));
	return [
		...omitted.map((what) => ({slide, what, name: '', position: first}) as const),
		...cutCaptions(
			diagrams.map(({block}) => block),
			size,
		).map(({position}) => ({slide, what: 'caption', name: '', position}) as const),
		...diagrams.flatMap((diagram) =>
			omittedFrom(diagram).map((detail) => ({slide, ...detail, position: diagram.block.position})),
		),
	];
}

function omittedFrom({timeline: {diagram, layout}}: PreparedDiagram): Pick<OmittedDetail, 'what' | 'name'>[] {
	if (!layout.fits) return [{what: 'diagram', name: ''}];
	const boxes = layout.omitted.items ? [...diagram.boxes.values()].filter(({items}) => items.length > 0) : [];
	return [
		...boxes.map(({id}) => ({what: 'items', name: id}) as const),
		...diagram.edges.flatMap(({id, from, to, label}): Pick<OmittedDetail, 'what' | 'name'>[] => {
			const name = `${from} -> ${to}`;
			const route = layout.routes.get(id);
			if (route === undefined) return [{what: 'edge', name}];
			return label !== undefined && route.label === undefined ? [{what: 'label', name}] : [];
		}),
	];
}
