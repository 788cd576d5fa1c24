import {expect, test} from 'vitest';
import {colourDepth} from '../../../src/cli/present/colour-depth.ts';

test.each([
	[{COLORTERM: 'truecolor', TERM: 'xterm-256color'}, 'truecolor'],
	[{COLORTERM: '24bit', TERM: 'screen', TMUX: '/tmp/tmux-0/default,1,0'}, 'truecolor'],
	[{COLORTERM: 'truecolor', TERM: 'screen'}, '256'],
	[{COLORTERM: 'truecolor', TERM: 'screen.xterm-256color'}, '256'],
	[{COLORTERM: 'truecolor', TERM: 'xterm-kitty', STY: '1.pts-0.host'}, '256'],
	[{COLORTERM: 'truecolor', TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0'}, 'truecolor'],
	[{COLORTERM: 'truecolor', TERM: 'mlterm'}, '256'],
	[{TERM: 'mlterm'}, '256'],
	[{TERM: 'xterm-kitty'}, 'truecolor'],
	[{TERM: 'xterm-direct'}, 'truecolor'],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'vscode'}, 'truecolor'],
	[{TERM: 'xterm-256color'}, '256'],
	[{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, '256'],
	[{TERM: 'linux'}, '16'],
	[{TERM: 'dumb', COLORTERM: 'truecolor'}, 'none'],
	[{}, '16'],
] as const)('a terminal that says %o has %s colours', (env, depth) => {
	expect(colourDepth('auto', env)).toBe(depth);
});

test('NO_COLOR takes all colours away, unless it is empty', () => {
	expect(colourDepth('auto', {COLORTERM: 'truecolor', NO_COLOR: '1'})).toBe('none');
	expect(colourDepth('auto', {COLORTERM: 'truecolor', NO_COLOR: ''})).toBe('truecolor');
});

test('FORCE_COLOR names a depth, or asks for colours at all', () => {
	const depths = ['0', '1', '2', '3', 'true', ''].map((FORCE_COLOR) =>
		colourDepth('auto', {TERM: 'dumb', NO_COLOR: '1', FORCE_COLOR}),
	);
	expect(depths).toEqual(['none', '16', '256', 'truecolor', '16', '16']);
	expect(colourDepth('auto', {TERM: 'xterm-256color', FORCE_COLOR: 'true'})).toBe('256');
});

test('a flag is stronger than the environment', () => {
	expect(colourDepth('none', {FORCE_COLOR: '3'})).toBe('none');
	expect(colourDepth('256', {NO_COLOR: '1'})).toBe('256');
});
