import type {Pane, PaneName} from '../../screen/panes.ts';

/** What every part of the screen is given: all panes of a screen, of which it shows its own, if that is there. */
export type PanesProps = {readonly panes: readonly Pane[]};

/** The pane of that name; undefined when it is not on the screen. */
export function paneNamed(panes: readonly Pane[], name: PaneName): Pane | undefined {
	return panes.find((pane) => pane.name === name);
}

/** Whether two screens have the same pane of that name: a component that shows it need not be rendered again. */
export function hasSame(name: PaneName): (before: PanesProps, after: PanesProps) => boolean {
	return (before, after) => paneNamed(before.panes, name) === paneNamed(after.panes, name);
}
