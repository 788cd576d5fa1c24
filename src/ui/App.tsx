import {Box} from 'ink';
import {type ComponentType, type ReactNode, useMemo, useSyncExternalStore} from 'react';
import {Grid} from '../cell/grid.ts';
import type {Mode} from '../player/keymap.ts';
import {areas} from './areas.ts';
import {Footer} from './Footer.tsx';
import {Glossary} from './Glossary.tsx';
import {Help} from './Help.tsx';
import {Notes} from './Notes.tsx';
import {Overview} from './Overview.tsx';
import {InkContext, Rows} from './Rows.tsx';
import {Search} from './Search.tsx';
import {Stage} from './Stage.tsx';
import type {ScreenProps} from './screen.ts';
import {lookIn, type Talk} from './talk.ts';

/** What lies over the stage in each mode. */
const screens: Readonly<Record<Mode, ComponentType<ScreenProps> | undefined>> = {
	stage: undefined,
	help: Help,
	glossary: Glossary,
	overview: Overview,
	search: Search,
};

/** The whole screen of a talk, as its state says. */
export function App({talk}: {readonly talk: Talk}): ReactNode {
	const {depth, isAscii, store} = talk;
	const state = useSyncExternalStore(store.subscribe, store.getSnapshot);
	const deck = talk.editions.of(state);
	const look = lookIn(talk, state);
	const {theme, words} = look;
	const ink = useMemo(() => ({depth, isAscii, theme}), [depth, isAscii, theme]);
	const {stage, notes, footer} = areas(state.size, state.isNotesOpen);
	const Screen = screens[state.mode];
	if (state.isBlank) {
		return (
			<InkContext value={ink}>
				<Rows grid={new Grid(state.size)} />
			</InkContext>
		);
	}
	return (
		<InkContext value={ink}>
			<Box width={state.size.width} height={state.size.height} flexDirection="column">
				<Box flexDirection={notes?.y === 0 ? 'row' : 'column'}>
					<Stage deck={deck} state={state} size={stage} look={look} />
					{notes && <Notes deck={deck} state={state} size={notes} theme={theme} words={words} />}
				</Box>
				{footer && <Footer deck={deck} state={state} width={footer.width} theme={theme} words={words} />}
				{Screen && <Screen deck={deck} state={state} look={look} />}
			</Box>
		</InkContext>
	);
}
