import type {Rectangle, Size} from '../cell/rectangle.ts';

/** The parts of the screen. What has no room is absent. */
export type Areas = {
	readonly stage: Rectangle;
	readonly notes?: Rectangle;
	readonly footer?: Rectangle;
};

/** From this width on (cells) the notes stand beside the stage, below it under it. */
const wide = 120;
/** The stage keeps these rows for itself when the notes stand under it: a diagram with four levels of boxes needs them. */
const stageRows = 18;

/** Divides a screen: one line of footer at the bottom, the stage top left, the notes beside or under it. */
export function areas(screen: Size, isNotesOpen: boolean): Areas {
	const footerRows = screen.height >= 3 ? 1 : 0;
	const whole = {x: 0, y: 0, width: screen.width, height: screen.height - footerRows};
	const footer = footerRows === 0 ? {} : {footer: {x: 0, y: whole.height, width: screen.width, height: 1}};
	if (!isNotesOpen || whole.height < 4) return {stage: whole, ...footer};
	if (screen.width >= wide) {
		const width = Math.min(64, Math.floor(screen.width / 3));
		const left = screen.width - width;
		return {stage: {...whole, width: left}, notes: {...whole, x: left, width}, ...footer};
	}
	const height = Math.max(Math.min(10, whole.height - stageRows), Math.min(5, Math.floor(whole.height / 2)));
	const top = whole.height - height;
	return {stage: {...whole, height: top}, notes: {...whole, y: top, height}, ...footer};
}
