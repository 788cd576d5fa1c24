import {expect, test} from 'vitest';
import type {Deck} from '../../src/deck/model.ts';
import {stepStops} from '../../src/deck/moment.ts';
import {update} from '../../src/player/update.ts';
import {deckOf, talk} from './deck.ts';
import {Player} from './player.ts';

/** The test talk with one slide more at its front, and one slide less: its ids are the same. */
const other: Deck = {
	...talk,
	slides: [
		...deckOf([{id: 'x', slides: [{title: 'Vorwort'}]}]).slides,
		...talk.slides.filter(({id}) => id !== 'shims'),
	],
};

/** A player in two editions: the context's deck follows the state, as that of a talk does. */
class Bilingual extends Player {
	override do(action: Parameters<Player['do']>[0]): this {
		const editions = [talk, other];
		const deck = editions[this.state.edition] ?? talk;
		const context = {...this.context, editions, deck, stops: stepStops(deck)};
		const {state, effects} = update(this.state, action, context);
		this.state = state;
		this.effects.push(...effects);
		return this;
	}
}

test('L shows the same slide at the same step in the next language, and comes back', () => {
	const player = new Bilingual(talk, {at: {slide: 4, step: 2}}).keys('L');
	expect(player.state.edition).toBe(1);
	expect(player.at).toBe('6.2');
	player.keys('right', 'L');
	expect(player.state.edition).toBe(0);
	expect(player.at).toBe('5.3');
});

test('a running animation goes on from the same moment', () => {
	const player = new Bilingual(talk, {at: {slide: 1, step: 0}}).atOnce(']').wait(400);
	const before = player.state.animation;
	expect(before?.t).toBeCloseTo(0.4);
	player.atOnce('L');
	expect(player.state.animation).toEqual({...before, from: {slide: 2, step: 0}, to: {slide: 3, step: 0}});
	player.wait(300);
	expect(player.state.animation?.t).toBeCloseTo(0.7);
});

test('a slide that is missing in the other language is shown by its number', () => {
	const player = new Bilingual(talk, {at: {slide: 6, step: 0}}).keys('L');
	expect(player.at).toBe('7.0');
});

test('with one language L changes nothing', () => {
	const player = new Player(talk, {at: {slide: 3, step: 0}});
	const before = player.state;
	expect(player.atOnce('L').state).toEqual(before);
	expect(player.effects).toEqual([]);
});

test('languages that are not loaded yet are asked for', () => {
	const player = new Player(talk);
	const {state, effects} = update(player.state, {type: 'next-language'}, {...player.context, hasMoreEditions: true});
	expect(state).toBe(player.state);
	expect(effects).toEqual([{type: 'load-editions'}]);
});
