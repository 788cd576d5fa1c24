import {Box} from 'ink';
import {type ReactNode, useMemo} from 'react';
import {App} from './App.tsx';
import {useClock} from './hooks/useClock.ts';
import {type Outside, useEffects} from './hooks/useEffects.ts';
import {useKeys} from './hooks/useKeys.ts';
import {useSize} from './hooks/useSize.ts';
import {settled} from './settled.ts';
import type {Talk} from './talk.ts';

/** A talk on a terminal: its screen at rest, fed with keys, time and the window's size. What moves is the painter's. */
export function Live({talk, outside}: {readonly talk: Talk; readonly outside: Outside}): ReactNode {
	const {width, height} = useSize(talk);
	useKeys(talk.store);
	useClock(talk);
	useEffects(talk, outside);
	const atRest = useMemo(() => ({...talk, store: settled(talk.store)}), [talk]);
	return (
		<Box width={width} height={height} overflow="hidden">
			<App talk={atRest} />
		</Box>
	);
}
