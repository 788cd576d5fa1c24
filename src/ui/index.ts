/** What other Ink programs may use: cells on a surface, or as Ink's own text. */
export type {Layer} from '../screen/panes.ts';
export {Pane} from './Pane.tsx';
export {Surface, type SurfaceProps} from './Surface.tsx';
