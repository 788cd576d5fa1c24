/**
 * `morphdeck/diagram`: diagrams for other programs, from their YAML to cells, and the way from one to the
 * next. Everything is a pure function of its arguments: no files, no clock, no terminal.
 *
 * @example
 * ```js
 * import {draw, Grid, morph, readDiagram, themes, timeline} from 'morphdeck/diagram';
 *
 * const size = {width: 36, height: 5};
 * const scene = (text, order) => timeline(readDiagram(text).diagram, size, order).at(0);
 * const before = scene('rows: [[server]]\nboxes: {server: {title: Server, items: {cook: Cook}}}', 0);
 * const after = scene('rows: [[server, cook]]\nboxes: {server: {title: Server}, cook: {title: Cook}}', 1);
 *
 * const {duration, at} = morph(before, after);
 * const grid = new Grid(size);
 * draw(at(0.5), themes[0], grid);
 * console.log(`after ${duration / 2} ms:\n${grid}`);
 * // → after 380 ms:
 * // → ╭────────────╭───────────────────╮
 * // → │    Server  │                   │
 * // → │            │         Cook      │
 * // → ╰────────────│                   │
 * // →              ╰───────────────────╯
 * ```
 */
export {difference} from './cell/difference.ts';
export {Grid} from './cell/grid.ts';
export type {AnsiOptions} from './cell/pen.ts';
export type {Rectangle, Size} from './cell/rectangle.ts';
export {attribute, type Colour, type Depth, defaultColour, type Style} from './cell/style.ts';
export {type Diagnostic, diagnosticLine, type Position, type Severity} from './check/diagnostic.ts';
export {type DiagramReading, readDiagramText as readDiagram} from './deck/diagram-text.ts';
export {draw} from './diagram/draw.ts';
export {type DiagramLayout, layoutDiagram as layout} from './diagram/layout.ts';
export type {Box, Diagram, Edge, Group, Item, Step, StepEffect} from './diagram/model.ts';
export type {Packet, Point, Scene, SceneBox, SceneEdge, SceneItem} from './diagram/scene.ts';
export {orderSpan, type Timeline, timeline} from './diagram/timeline.ts';
export {type Animation, chain, reversed} from './motion/animation.ts';
export {morph} from './motion/morph.ts';
export {stepAnimation} from './motion/step-animation.ts';
export {themeByName, themes} from './theme/index.ts';
export type {Theme} from './theme/theme.ts';
