import {expect, test} from 'vitest';
import {type Match, type Matching, match} from '../../src/motion/match.ts';
import {scene} from '../support/diagram.ts';

const size = {width: 60, height: 20};

function matched(before: string, after: string): Matching {
	return match(scene(before, size), {...scene(after, size), order: 10});
}

/** What happens to each thing, as `kind id`. */
function fates({matches}: Matching): string[] {
	return matches.map((each) => `${each.kind} ${'to' in each ? each.to.id : each.from.id}`);
}

function only<Kind extends Match['kind']>({matches}: Matching, kind: Kind): Extract<Match, {kind: Kind}> {
	const [found, ...more] = matches.filter((each): each is Extract<Match, {kind: Kind}> => each.kind === kind);
	if (found === undefined || more.length > 0) throw new Error(`there is not one ${kind}`);
	return found;
}

test('what is in both scenes updates, what is in one enters or exits', () => {
	expect(fates(matched('rows: [a, b]', 'rows: [b, c]'))).toEqual(['update b', 'enter c', 'exit a']);
});

test('a box that becomes a group of the same id goes, and the group comes', () => {
	expect(fates(matched('rows: [a]', 'rows: [a: {title: A, rows: [b]}]'))).toEqual(['enter a', 'enter b', 'exit a']);
});

/*
 *     ╭──────────────╮          ╭──────────────╮
 *     │    daemon    │          │    daemon    │
 *     │ • api        │    →     │ • api        │
 *     │ • runtime    │          ╰──────────────╯
 *     ╰──────────────╯          ╭──────────────╮
 *                               │   runtime    │
 *                               ╰──────────────╯
 */
const whole = 'rows: [daemon]\nboxes: {daemon: {items: {api: the api, runtime: the runtime}}}';
const apart = 'rows: [daemon, runtime]\nboxes: {daemon: {items: {api: the api}}}';

test('a box that was an item splits off from its strip, with the item as its title', () => {
	const matching = matched(whole, apart);
	const split = only(matching, 'split');
	const {rectangle, lines} = scene(whole, size).boxes[0] ?? expect.unreachable();
	const line = lines.find(({item}) => item === 'runtime') ?? expect.unreachable();
	expect(split.start).toEqual({
		x: rectangle.x + 1,
		y: rectangle.y + line.row,
		width: rectangle.width - 2,
		height: 1,
	});
	expect(split.itemColumn).toBe(line.column - 1);
	expect(split.title.text).toBe('the runtime');
	expect([...matching.detached]).toEqual(['daemon.runtime']);
});

test('on the way back it merges into the same strip', () => {
	const split = only(matched(whole, apart), 'split');
	const matching = matched(apart, whole);
	const merge = only(matching, 'merge');
	expect([merge.end, merge.itemColumn, merge.title]).toEqual([split.start, split.itemColumn, split.title]);
	expect([...matching.attached]).toEqual(['daemon.runtime']);
});

test('an origin says where a box with a new id comes from', () => {
	const named = matched(whole, 'rows: [daemon, shim]\norigins: {shim: daemon.runtime}');
	expect(only(named, 'split').title.text).toBe('the runtime');
	expect([...named.detached]).toEqual(['daemon.runtime']);
});

test('what comes out of a box that stays starts under it', () => {
	const matching = matched('rows: [daemon]', 'rows: [daemon, shim]\norigins: {shim: daemon}');
	const split = only(matching, 'split');
	const {rectangle} = scene('rows: [daemon]', size).boxes[0] ?? expect.unreachable();
	expect(split.isUnder).toBe(true);
	expect(split.start.y).toBeGreaterThanOrEqual(rectangle.y);
	expect(split.start.y + split.start.height).toBeLessThanOrEqual(rectangle.y + rectangle.height);
});

test('a box that comes apart is a part of each that it becomes, and does not exit', () => {
	const matching = matched('rows: [docker]', 'rows: [[cli, engine]]\norigins: {cli: docker, engine: docker}');
	expect(fates(matching)).toEqual(['split cli', 'split engine']);
	for (const each of matching.matches) expect(each).toMatchObject({whole: {id: 'docker'}, isUnder: false});
});
