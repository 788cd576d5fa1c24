import {expect, test} from 'vitest';
import {logCues} from '../../../src/cli/present/cue-log.ts';
import {talk as deck} from '../../player/deck.ts';
import {testTalk} from '../../ui/talk.ts';

function logged(drive: (press: (...keys: string[]) => void, talk: ReturnType<typeof testTalk>) => void) {
	const talk = testTalk(deck, {motion: 'none', at: {slide: 2, step: 0}});
	talk.clock.pass(5000);
	const log = logCues(talk);
	const press = (...keys: string[]) => {
		for (const key of keys) log.session.store.dispatch({type: 'key', key});
	};
	drive(press, {...log.session, clock: talk.clock});
	const {cues, from, end} = log.sheet();
	return {keys: cues.map(({time, key}) => `${time} ${key}`), from, end};
}

test('keys are written down with their times from the start, and where it began', () => {
	const {keys, from, end} = logged((press, {clock}) => {
		clock.pass(1500);
		press('right');
		clock.pass(250);
		press('4', 'G');
		clock.pass(3000);
	});
	expect(keys).toEqual(['1500 right', '1750 4', '1750 G']);
	expect([from, end]).toEqual(['3', 4750]);
});

test('what ends or suspends the talk is left out, and what only closes something is not', () => {
	expect(logged((press) => press('ctrl-z', '?', 'q', 'L', 'q')).keys).toEqual(['0 ?', '0 q', '0 L']);
});

test('text put into a search counts as typed, elsewhere as nothing', () => {
	const {keys} = logged((press, {store}) => {
		store.dispatch({type: 'paste', text: 'lost'});
		press('/');
		store.dispatch({type: 'paste', text: 'a 한\nb'});
	});
	expect(keys).toEqual(['0 /', '0 a', '0 space', '0 한']);
});
