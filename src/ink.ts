/**
 * `morphdeck/ink`: components for programs with Ink 8 and React 19.
 *
 * @example
 * ```js
 * import {Box, renderToString, Text} from 'ink';
 * import {Diagram} from 'morphdeck/ink';
 * import {createElement as h} from 'react';
 *
 * const diagram = h(Diagram, {source: 'rows: [[cook]]', width: 11, height: 3});
 * console.log(renderToString(h(Box, {flexDirection: 'column'}, h(Text, null, 'Kitchen'), diagram)));
 * // → Kitchen
 * // → ╭─────────╮
 * // → │  cook   │
 * // → ╰─────────╯
 * ```
 */

export type {Layer} from './screen/panes.ts';
export {Diagram, type DiagramProps} from './ui/Diagram.tsx';
export {Pane} from './ui/Pane.tsx';
export {Surface, type SurfaceProps} from './ui/Surface.tsx';
