import {Box, Text} from 'ink';
import {render} from 'ink-testing-library';
import {useState} from 'react';
import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {Pane} from '../../src/ui/Pane.tsx';
import {Surface} from '../../src/ui/Surface.tsx';

const size = {width: 6, height: 3};

/** A grid of one letter. */
function grid(letter: string, width: number, height: number): Grid {
	const grid = new Grid({width, height});
	for (let y = 0; y < height; y++) grid.text(0, y, letter.repeat(width));
	return grid;
}

function pane(letter: string, x: number, y: number, width: number, height: number) {
	return {name: letter, area: {x, y, width, height}, grid: grid(letter, width, height)};
}

/** A surface in a test, and every screen that it has shown. */
function shown(children: Parameters<typeof Surface>[0]['children'], initial = size) {
	const screens: string[] = [];
	const onScreen = (screen: Grid) => screens.push(screen.toString());
	const surface = (inside: typeof children, of = initial) => (
		<Surface size={of} onScreen={onScreen}>
			{inside}
		</Surface>
	);
	const instance = render(surface(children));
	return {
		screens,
		...instance,
		show: (inside: typeof children, of = initial) => instance.rerender(surface(inside, of)),
	};
}

const back = pane('a', 0, 0, 6, 3);
const front = pane('b', 2, 1, 2, 1);

test('panes are put one over the other in the order of the tree, and Ink is given no text', () => {
	const {screens, lastFrame} = shown([<Pane key="a" {...back} />, <Pane key="b" {...front} />]);
	expect(screens).toEqual(['aaaaaa\naabbaa\naaaaaa']);
	expect(lastFrame()).toBe('');
});

test('a pane that goes away shows what is under it', () => {
	const {screens, show} = shown([<Pane key="a" {...back} />, <Pane key="b" {...front} />]);
	show([<Pane key="a" {...back} />]);
	expect(screens.at(-1)).toBe('aaaaaa\naaaaaa\naaaaaa');
});

test('a pane that comes later keeps its place in the order', () => {
	const {screens, show} = shown([<Pane key="b" {...front} />]);
	show([<Pane key="a" {...back} />, <Pane key="b" {...front} />]);
	expect(screens.at(-1)).toBe('aaaaaa\naabbaa\naaaaaa');
});

test('a surface of another size shows as much of its panes', () => {
	const {screens, show} = shown([<Pane key="a" {...back} />]);
	show([<Pane key="a" {...back} />], {width: 3, height: 2});
	expect(screens.at(-1)).toBe('aaa\naaa');
});

test('a pane that changes by itself is shown with all others', async () => {
	let change = (_: string) => {};
	function Changing() {
		const [letter, setLetter] = useState('b');
		change = setLetter;
		return letter === '' ? null : <Pane {...pane(letter, 2, 1, 2, 1)} />;
	}
	const {screens} = shown([
		<Pane key="a" {...back} />,
		<Changing key="b" />,
		<Pane key="d" {...pane('d', 3, 0, 1, 3)} />,
	]);
	expect(screens.at(-1)).toBe('aaadaa\naabdaa\naaadaa');
	change('c');
	await settled();
	expect(screens.at(-1)).toBe('aaadaa\naacdaa\naaadaa');
	change('');
	await settled();
	expect(screens.at(-1)).toBe('aaadaa\naaadaa\naaadaa');
});

test('several changes in one turn are one screen', async () => {
	let change = (_: string) => {};
	function Changing() {
		const [letter, setLetter] = useState('b');
		change = setLetter;
		return <Pane {...pane(letter, 0, 0, 6, 3)} />;
	}
	const {screens} = shown(<Changing />);
	for (const letter of 'cdefgh') change(letter);
	await settled();
	expect(screens).toEqual(['bbbbbb\nbbbbbb\nbbbbbb', 'hhhhhh\nhhhhhh\nhhhhhh']);
});

test('outside of a surface a pane is text among other text', () => {
	const {lastFrame} = render(
		<Box flexDirection="column">
			<Text>before</Text>
			<Pane {...front} />
			<Text>after</Text>
		</Box>,
	);
	expect(lastFrame()).toBe('before\nbb\nafter');
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
