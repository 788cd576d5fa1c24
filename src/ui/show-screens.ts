import {composeScreen} from '../screen/panes.ts';
import type {ScreenStore} from './screen-store.ts';
import type {ScreenWriter} from './screen-writer.ts';

/** Shows a session's screens as long as there is no `<App>` that does. Gives back what ends that. */
export function showScreens(store: ScreenStore, writer: ScreenWriter): () => void {
	const show = () => {
		const {panes, size, options} = store.getSnapshot();
		writer.show(composeScreen(panes, size), options);
	};
	show();
	return store.subscribe(show);
}
