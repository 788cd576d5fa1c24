import type {ReactNode} from 'react';
import type {Session} from '../player/session.ts';
import {useClock} from './hooks/use-clock.ts';
import {type Outside, useEffects} from './hooks/use-effects.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useSize} from './hooks/use-size.ts';

/** A running talk: fed with keys, time and the window's size. What is seen of it is the painter's. */
export function Live({session, outside}: {readonly session: Session; readonly outside: Outside}): ReactNode {
	useSize(session);
	useKeys(session.store);
	useClock(session);
	useEffects(session, outside);
	return null;
}
