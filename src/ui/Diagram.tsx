import {type ReactNode, useMemo} from 'react';
import type {Size} from '../cell/rectangle.ts';
import {readDiagramText} from '../deck/diagram-text.ts';
import type {Diagram as DiagramModel} from '../diagram/model.ts';
import {night} from '../theme/night.ts';
import type {Theme} from '../theme/theme.ts';
import {type DiagramMoment, useDiagramScene} from './hooks/use-diagram-scene.ts';
import {Pane} from './Pane.tsx';
import {paintDiagnostics, paintDiagram} from './paint-diagram.ts';

/** What a diagram shows, and where. */
export type DiagramProps = {
	/** A diagram's YAML, or one that was read. */
	readonly source: string | DiagramModel;
	/** How many of its steps are shown; 0, and by default, none. */
	readonly step?: number;
	/** Its size in cells. */
	readonly width: number;
	readonly height: number;
	/** Where it lies on a surface, in cells. */
	readonly x?: number;
	readonly y?: number;
	/** The first of the built-in ones by default. */
	readonly theme?: Theme;
	/** `none` cuts from each picture to the next. */
	readonly motion?: 'full' | 'none';
};

/**
 * A diagram in an Ink program. When `step` changes, or `source`, it morphs by itself from what it shows to what it is to
 * show. A source that cannot be read shows what is wrong with it; one that does not fit, which size it needs.
 *
 * @example
 * ```js
 * import {renderToString} from 'ink';
 * import {Diagram} from 'morphdeck/ink';
 * import {createElement} from 'react';
 *
 * console.log(renderToString(createElement(Diagram, {source: 'rows: [[cook]]', width: 11, height: 3})));
 * // → ╭─────────╮
 * // → │  cook   │
 * // → ╰─────────╯
 * ```
 */
export function Diagram({source, width, height, x = 0, y = 0, theme = night, ...shown}: DiagramProps): ReactNode {
	const reading = useMemo(
		() => (typeof source === 'string' ? readDiagramText(source) : {diagram: source, diagnostics: []}),
		[source],
	);
	const area = {x, y, width, height};
	const {diagram, diagnostics} = reading;
	if (diagram === undefined)
		return <Pane name="diagram" area={area} grid={paintDiagnostics(diagnostics, area, theme)} />;
	return <MovingDiagram diagram={diagram} area={area} theme={theme} {...shown} />;
}

type MovingDiagramProps = Pick<DiagramProps, 'step' | 'motion'> &
	Pick<DiagramMoment, 'diagram'> & {
		readonly area: Size & {readonly x: number; readonly y: number};
		readonly theme: Theme;
	};

function MovingDiagram({diagram, step = 0, area, theme, motion = 'full'}: MovingDiagramProps): ReactNode {
	const {scene, timeline} = useDiagramScene({diagram, step, size: area}, motion === 'full');
	return <Pane name="diagram" area={area} grid={paintDiagram(timeline, scene, area, theme)} />;
}
