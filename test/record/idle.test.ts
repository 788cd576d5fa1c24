import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {limitIdle} from '../../src/record/idle.ts';

test('pauses are cut to a limit and what moves keeps its pace', () => {
	const grid = new Grid({width: 1, height: 1});
	const frames = [0, 100, 200, 9000, 9033, 20_000].map((time) => ({time, grid}));
	expect([...limitIdle(frames, 1000)].map(({time}) => time)).toEqual([0, 100, 200, 1200, 1233, 2233]);
});
