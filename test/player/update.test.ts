import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isSame} from '../../src/deck/moment.ts';
import {keymap} from '../../src/player/keymap.ts';
import {runningTransition} from '../../src/player/state.ts';
import {talk} from './deck.ts';
import {Player} from './player.ts';

test('forward shows each step and then the next slide', () => {
	const player = new Player(talk);
	const seen = Array.from({length: 6}, () => player.keys('right').at);
	expect(seen).toEqual(['2.0', '2.1', '2.2', '3.0', '4.0', '5.0']);
});

test('back goes to the last step of the slide before', () => {
	const player = new Player(talk, {at: {slide: 2, step: 0}});
	expect(player.keys('left').at).toBe('2.2');
	expect(player.keys('left').at).toBe('2.1');
});

test('the talk stays inside the deck at both ends', () => {
	expect(new Player(talk).keys('left', 'pageup').at).toBe('1.0');
	expect(new Player(talk).keys('G', 'right', 'right').at).toBe('8.0');
});

test('brackets go from slide to slide without steps', () => {
	const player = new Player(talk).keys(']', ']', ']');
	expect(player.at).toBe('4.0');
	expect(player.keys('[', '[').at).toBe('2.0');
	expect(player.keys('shift-right', 'shift-left').at).toBe('2.0');
});

test('braces go to the first slide of the next and the previous era', () => {
	const player = new Player(talk);
	expect(player.keys('}').at).toBe('2.0');
	expect(player.keys('}', '}').at).toBe('6.0');
	expect(player.keys('}').at).toBe('6.0');
	expect(player.keys('right', '{').at).toBe('6.0');
	expect(player.keys('{').at).toBe('4.0');
});

test('a number goes to that slide, and one beyond the deck to its last', () => {
	expect(new Player(talk).keys('5', 'G').at).toBe('5.0');
	expect(new Player(talk).keys('3', 'enter').at).toBe('3.0');
	expect(new Player(talk).keys('9', '9', 'G').at).toBe('8.0');
});

test('a number is forgotten when another key follows', () => {
	expect(new Player(talk).keys('5', 'right', 'G').at).toBe('8.0');
	expect(new Player(talk).keys('5', 'escape', 'enter').at).toBe('2.0');
});

test('g g goes to the first slide, and a single g to nowhere', () => {
	expect(new Player(talk).keys('G', 'g', 'g').at).toBe('1.0');
	expect(new Player(talk).keys('G', 'g').at).toBe('8.0');
	expect(new Player(talk).keys('G', 'g', 'left').at).toBe('7.0');
});

test('keys that arrive together are all handled in order', () => {
	expect(new Player(talk).atOnce('right', 'right', 'right', 'left').at).toBe('2.1');
	expect(new Player(talk).atOnce('1', 'G', ']', 'right').at).toBe('2.1');
});

test('a move plays from where the talk was to where it goes', () => {
	const player = new Player(talk).atOnce('right');
	expect(player.at).toBe('2.0');
	expect(runningTransition(player.state)).toEqual({from: {slide: 0, step: 0}, t: 0});
	expect(runningTransition(player.wait(250).state)?.t).toBeCloseTo(0.25);
	expect(runningTransition(player.wait(750).state)).toBeUndefined();
});

test('going back plays from where the talk was, too', () => {
	const player = new Player(talk, {at: {slide: 1, step: 1}}).atOnce('left').wait(400);
	expect(player.at).toBe('2.0');
	expect(runningTransition(player.state)).toEqual({from: {slide: 1, step: 1}, t: 0.4});
});

test('a key during a morph jumps to its end and then acts', () => {
	const player = new Player(talk).atOnce('right').wait(300).atOnce('right');
	expect(player.at).toBe('2.1');
	expect(runningTransition(player.state)).toEqual({from: {slide: 1, step: 0}, t: 0});
});

test('a held key skips the morphs', () => {
	const player = new Player(talk).atOnce('right').wait(30).atOnce('right').wait(30).atOnce('right');
	expect(player.at).toBe('2.2');
	expect(runningTransition(player.state)).toBeUndefined();
});

test('a transition of no length is a cut', () => {
	const player = new Player(talk, {}, () => 0).atOnce('right');
	expect(player.at).toBe('2.0');
	expect(runningTransition(player.state)).toBeUndefined();
});

test('scrubbing moves by tenths and holds', () => {
	const player = new Player(talk).atOnce('right').wait(230).atOnce('>');
	expect(runningTransition(player.state)?.t).toBeCloseTo(0.3);
	expect(runningTransition(player.wait(5000).state)?.t).toBeCloseTo(0.3);
	expect(runningTransition(player.atOnce('<', '<').state)?.t).toBeCloseTo(0.1);
	expect(runningTransition(player.atOnce('<', '<', '<').state)?.t).toBe(0);
});

test('scrubbing back opens the last animation again, and ten tenths end it', () => {
	const player = new Player(talk).keys('right').atOnce('<');
	expect(runningTransition(player.state)?.t).toBeCloseTo(0.9);
	for (let press = 0; press < 9; press++) player.atOnce('<');
	expect(runningTransition(player.state)?.t).toBe(0);
	for (let press = 0; press < 10; press++) player.atOnce('>');
	expect(runningTransition(player.state)).toBeUndefined();
});

test('a key after scrubbing ends the animation and acts', () => {
	const player = new Player(talk).keys('right').atOnce('<').keys('right');
	expect(player.at).toBe('2.1');
	expect(runningTransition(player.state)).toBeUndefined();
});

test('replay plays the last animation again', () => {
	const player = new Player(talk).keys('right').atOnce('r').wait(500);
	expect(player.at).toBe('2.0');
	expect(runningTransition(player.state)?.t).toBeCloseTo(0.5);
});

test('speed changes how fast an animation runs, within limits', () => {
	const player = new Player(talk).atOnce('+', '+', 'right').wait(250);
	expect(player.state.speed).toBeCloseTo(2);
	expect(runningTransition(player.state)?.t).toBeCloseTo(0.5);
	for (let press = 0; press < 20; press++) player.atOnce('-');
	expect(player.state.speed).toBe(0.25);
	for (let press = 0; press < 20; press++) player.atOnce('+');
	expect(player.state.speed).toBe(4);
	expect(new Player(talk, {speed: 9}).atOnce('+').state.speed).toBe(9);
	expect(new Player(talk, {speed: 9}).atOnce('-').state.speed).toBeLessThan(9);
});

test('without motion every move is a cut, and turning it off ends what moves', () => {
	const player = new Player(talk).atOnce('right').wait(200).atOnce('m');
	expect(runningTransition(player.state)).toBeUndefined();
	expect(runningTransition(player.wait(1000).atOnce('right').state)).toBeUndefined();
	expect(runningTransition(player.wait(1000).atOnce('m', 'right').state)).toBeDefined();
});

test('any key brings a blank screen back and does nothing else', () => {
	for (const key of ['right', 'b', '.', 'q', 'x', 'escape']) {
		const player = new Player(talk).keys('b');
		expect(player.state.isBlank).toBe(true);
		player.keys(key);
		expect(player.state.isBlank).toBe(false);
		expect(player.at).toBe('1.0');
		expect(player.effects).toEqual([]);
	}
});

test('Ctrl-C quits even a blank screen', () => {
	expect(new Player(talk).keys('b', 'ctrl-c').effects).toEqual([{type: 'quit', code: 130}]);
});

test('a morph waits while the screen is blank', () => {
	const player = new Player(talk).atOnce('right').wait(300).atOnce('b').wait(9000).atOnce('x');
	expect(runningTransition(player.state)?.t).toBeCloseTo(0.3);
});

test('q quits with 0 and Ctrl-Z suspends', () => {
	expect(new Player(talk).keys('q').effects).toEqual([{type: 'quit', code: 0}]);
	expect(new Player(talk).keys('ctrl-z').effects).toEqual([{type: 'suspend'}]);
});

test('an overlay never moves the talk, and Escape closes it', () => {
	for (const opener of ['?', 'f1', 'o', '/']) {
		const player = new Player(talk, {at: {slide: 1, step: 1}}).keys(
			opener,
			'down',
			'right',
			'up',
			'pagedown',
			'escape',
		);
		expect(player.state.mode).toBe('slide');
		expect(player.at).toBe('2.1');
	}
});

test('the overview selects with arrows and goes with Enter', () => {
	const player = new Player(talk).keys('o', 'right', 'right');
	expect(player.state.selected).toBe(2);
	expect(player.keys('down').state.selected).toBe(5);
	expect(player.keys('up', 'left').state.selected).toBe(1);
	expect(player.keys('up').state.selected).toBe(1);
	player.keys('enter');
	expect(player.at).toBe('2.0');
	expect(player.state.mode).toBe('slide');
});

test('the overview begins at the slide that is on stage', () => {
	expect(new Player(talk, {at: {slide: 4, step: 2}}).keys('o').state.selected).toBe(4);
});

test('a search gathers letters, Enter goes to the match', () => {
	const player = new Player(talk).keys('/', 'S', 'h', 'i', 'x', 'backspace', 'm', 'enter');
	expect(player.at).toBe('7.0');
	expect(player.state.mode).toBe('slide');
});

test('keys of the stage are letters in a search', () => {
	const player = new Player(talk).keys('/', 'q', '?', 'space', 'o', '1', '2', 'pagedown');
	expect(player.state.query).toBe('q? o12');
	expect(player.effects).toEqual([]);
});

test('a search takes pasted text up to its first line end', () => {
	expect(new Player(talk).keys('/').do({type: 'paste', text: 'two words\nmore'}).state.query).toBe('two words');
	expect(new Player(talk).do({type: 'paste', text: 'qqq'}).effects).toEqual([]);
});

test('pasted text is as harmless as that of a deck', () => {
	const pasted = (text: string) => new Player(talk).keys('/').do({type: 'paste', text}).state.query;
	expect(pasted('a\tb')).toBe('a b');
	expect(pasted('\u001b[31m\u202e\u2028\ud800')).toBe('␛[31m�␤�');
});

test('Ctrl-n and Ctrl-p choose among the matches while a search is open', () => {
	const player = new Player(talk).keys('/', 'l', 'i', 'ctrl-n', 'ctrl-n', 'ctrl-n', 'ctrl-p');
	expect(player.state.selected).toBe(1);
	expect(player.keys('enter').at).toBe('3.0');
});

test('Ctrl-n and Ctrl-p walk the matches of the last search, round the ends', () => {
	// "li" is in Monolith (2), Limits (3) and Libcontainer (4).
	const player = new Player(talk).keys('/', 'l', 'i', 'enter');
	const places = [player.at, ...['ctrl-n', 'ctrl-n', 'ctrl-n', 'ctrl-p'].map((key) => player.keys(key).at)];
	expect(places).toEqual(['2.0', '3.0', '4.0', '2.0', '4.0']);
});

test('the notes open, grow and close with s, and Escape closes them', () => {
	const after = (...keys: string[]) => new Player(talk).keys(...keys).state.notes;
	expect([after('s'), after('s', 's'), after('s', 's', 's')]).toEqual(['small', 'large', 'closed']);
	expect([after('s', 'escape'), after('s', 's', 'escape')]).toEqual(['closed', 'closed']);
});

test('themes follow each other in a circle', () => {
	expect(new Player(talk).keys('T').state.theme).toBe('day');
	expect(new Player(talk).keys('T', 'T').state.theme).toBe('night');
});

test('the clock starts at the first forward key, not on the title slide', () => {
	const player = new Player(talk).wait(60_000).keys('?', 'escape', 'left');
	expect(player.state.startedAt).toBeUndefined();
	player.atOnce('right');
	expect(player.state.startedAt).toBe(player.state.now);
	const began = player.state.startedAt;
	expect(player.keys('right', 'right').state.startedAt).toBe(began);
});

test('R starts the clock again', () => {
	const player = new Player(talk).keys('right').wait(5000).atOnce('R');
	expect(player.state.startedAt).toBe(player.state.now);
});

test('automatic play moves on when its time has come, and waits under an overlay', () => {
	const player = new Player(talk, {isAutoplaying: true}, () => 0);
	expect(player.wait(7999).at).toBe('1.0');
	expect(player.wait(1).at).toBe('2.0');
	player.keys('?').wait(60_000);
	expect(player.at).toBe('2.0');
	player.keys('escape');
	expect(player.wait(6999).at).toBe('2.0');
	expect(player.wait(1).at).toBe('2.1');
	expect(player.keys('a').wait(60_000).at).toBe('2.1');
});

test('a resize changes nothing but the size', () => {
	const player = new Player(talk).keys('right');
	const {size: _, ...before} = player.state;
	const {size, ...after} = player.do({type: 'resize', size: {width: 5, height: 3}}).state;
	expect(size).toEqual({width: 5, height: 3});
	expect(after).toEqual(before);
});

const anyKey = fc.constantFrom(
	...new Set(keymap.flatMap((row) => row.bindings.flatMap((binding) => binding.split(' ')))),
	...'0123456789xyz',
);

test('whatever keys come, the talk is at a moment that exists, and the same keys lead to the same state', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(anyKey, fc.nat(2000)), {maxLength: 60}), (presses) => {
			const run = () => {
				const player = new Player(talk);
				for (const [key, ms] of presses) player.atOnce(key).wait(ms);
				return player.state;
			};
			const state = run();
			expect(state.at.step).toBeLessThanOrEqual(talk.slides[state.at.slide]?.steps ?? -1);
			expect(state.at.step).toBeGreaterThanOrEqual(0);
			if (state.animation !== undefined) expect(isSame(state.animation.to, state.at)).toBe(true);
			expect(run()).toEqual(state);
		}),
	);
});

test('as many steps back as forward lead to where the talk was', () => {
	fc.assert(
		fc.property(fc.nat(7), fc.nat(6), (slide, count) => {
			const player = new Player(talk, {at: {slide, step: 0}});
			const places: string[] = [];
			for (let press = 0; press < count; press++) {
				places.push(player.at);
				player.keys('right');
				if (player.at === places.at(-1)) places.pop();
			}
			for (const place of places.reverse()) expect(player.keys('left').at).toBe(place);
		}),
	);
});

test('a search takes back a letter, a word or all of it', () => {
	const player = new Player(talk).keys('/', ...'two words '.split('').map((each) => (each === ' ' ? 'space' : each)));
	expect(player.keys('ctrl-w').state.query).toBe('two ');
	expect(player.keys('x', 'backspace').state.query).toBe('two ');
	expect(player.keys('ctrl-w').state.query).toBe('');
	expect(player.keys('한', '글', 'ctrl-u', 'ctrl-u').state.query).toBe('');
});

test('Ctrl-L asks for the screen again, whatever is open, and changes nothing', () => {
	const player = new Player(talk).keys('b');
	const before = player.state;
	player.do({type: 'key', key: 'ctrl-l'});
	expect(player.effects).toEqual([{type: 'redraw'}]);
	expect(player.state).toEqual(before);
});

test('a notch of the wheel is a step', () => {
	const player = new Player(talk).keys('wheel-down');
	expect(player.state.at).toEqual(new Player(talk).keys('right').state.at);
	expect(player.keys('wheel-up').state.at).toEqual({slide: 0, step: 0});
});
