import type {ReactNode} from 'react';
import {useClock} from './hooks/useClock.ts';
import {type Outside, useEffects} from './hooks/useEffects.ts';
import {useKeys} from './hooks/useKeys.ts';
import {useSize} from './hooks/useSize.ts';
import type {Talk} from './talk.ts';

/** A running talk: fed with keys, time and the window's size. What is seen of it is the painter's. */
export function Live({talk, outside}: {readonly talk: Talk; readonly outside: Outside}): ReactNode {
	useSize(talk);
	useKeys(talk.store);
	useClock(talk);
	useEffects(talk, outside);
	return null;
}
