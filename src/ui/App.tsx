import {type ReactNode, useSyncExternalStore} from 'react';
import type {Session} from '../player/session.ts';
import {useClock} from './hooks/use-clock.ts';
import {type TokenSource, useKeys} from './hooks/use-keys.ts';
import {type ProcessControl, useProcess} from './hooks/use-process.ts';
import {useSize} from './hooks/use-size.ts';
import {Blank} from './panes/Blank.tsx';
import {Footer} from './panes/Footer.tsx';
import {Glossary} from './panes/Glossary.tsx';
import {Help} from './panes/Help.tsx';
import {Notes} from './panes/Notes.tsx';
import {Overview} from './panes/Overview.tsx';
import {Search} from './panes/Search.tsx';
import {Slide} from './panes/Slide.tsx';
import {Surface} from './Surface.tsx';
import type {ScreenStore} from './screen-store.ts';
import type {ScreenWriter} from './screen-writer.ts';

export type AppProps = {
	readonly session: Session;
	/** What the session looks like. */
	readonly store: ScreenStore;
	readonly writer: ScreenWriter;
	readonly control: ProcessControl & TokenSource;
};

/** A running talk: fed with keys, time and the window's size, and shown as panes one over the other. */
export function App({session, store, writer, control}: AppProps): ReactNode {
	useSize(session);
	useClock(session);
	// Keys that have waited may ask for something of the process: whoever does it listens first.
	useProcess(session, control);
	useKeys(session.store, control);
	const {panes, size, options} = useSyncExternalStore(store.subscribe, store.getSnapshot);
	return (
		<Surface size={size} onScreen={(screen) => writer.show(screen, options)}>
			<Slide panes={panes} />
			<Notes panes={panes} />
			<Footer panes={panes} />
			<Overview panes={panes} />
			<Search panes={panes} />
			<Help panes={panes} />
			<Glossary panes={panes} />
			<Blank panes={panes} />
		</Surface>
	);
}
