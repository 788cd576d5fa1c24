import {Box, Text} from 'ink';
import {render} from 'ink-testing-library';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Grid} from '../../src/cell/grid.ts';
import {readDiagramText} from '../../src/deck/diagram-text.ts';
import {orderSpan, timeline} from '../../src/diagram/timeline.ts';
import {morph} from '../../src/motion/morph.ts';
import {stepAnimation} from '../../src/motion/step-animation.ts';
import {night} from '../../src/theme/night.ts';
import {Diagram, type DiagramProps} from '../../src/ui/Diagram.tsx';
import {paintDiagram} from '../../src/ui/paint-diagram.ts';
import {Surface} from '../../src/ui/Surface.tsx';

const size = {width: 44, height: 7};
const kitchen =
	'rows: [[guest, server]]\nedges: [guest -> server: an order]\nsteps: [send: [guest, server], hide: guest]';
const later = 'rows: [[guest, server, cook]]\nedges: [guest -> server, server -> cook]';
const laidOut = (text: string, order = 0) => {
	const {diagram} = readDiagramText(text);
	if (diagram === undefined) throw new Error(text);
	return timeline(diagram, size, order);
};
const first = laidOut(kitchen);
const second = laidOut(later, orderSpan);
const picture = (of: typeof first, scene = of.at(0)) => paintDiagram(of, scene, size, night).toString();

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Somebody's program, in which a diagram is one thing of several. */
function Program(props: Partial<DiagramProps>) {
	return (
		<Box flexDirection="column">
			<Text>Above</Text>
			<Diagram source={kitchen} {...size} {...props} />
			<Text>Below</Text>
		</Box>
	);
}

function open(props: Partial<DiagramProps> = {}) {
	const {rerender, lastFrame, unmount} = render(<Program {...props} />);
	return {
		unmount,
		async change(next: Partial<DiagramProps>) {
			rerender(<Program {...next} />);
			await vi.advanceTimersByTimeAsync(0);
		},
		wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
		/** What is between the program's own two lines. */
		diagram() {
			const [above, ...rows] = (lastFrame() ?? '').split('\n');
			expect([above, rows.pop()]).toEqual(['Above', 'Below']);
			return rows.map((row) => row.trimEnd()).join('\n');
		},
	};
}

test('it stands among the texts of another program, as high as it was told', () => {
	expect(open().diagram()).toBe(picture(first));
});

test('a step is animated, from the picture before to the picture after', async () => {
	const program = open();
	await program.change({step: 1});
	expect(program.diagram()).toBe(picture(first));
	const {duration, at} = stepAnimation(first, 0, 1);
	await program.wait(duration / 2);
	expect(program.diagram()).not.toBe(picture(first));
	expect(program.diagram()).not.toBe(picture(first, at(1)));
	await program.wait(duration / 2 + 100);
	expect(program.diagram()).toBe(picture(first, at(1)));
	expect(vi.getTimerCount()).toBe(0);
});

test('another diagram grows out of the one before', async () => {
	const program = open();
	await program.change({source: later});
	const {duration} = morph(first.at(0), second.at(0));
	await program.wait(duration / 2);
	const halfway = program.diagram();
	expect(halfway).not.toBe(picture(first));
	expect(halfway).not.toBe(picture(second));
	expect(halfway).toContain('server');
	await program.wait(duration);
	expect(program.diagram()).toBe(picture(second));
});

test('a change in the middle of a way begins where that way would have ended', async () => {
	const program = open();
	await program.change({step: 1});
	await program.wait(200);
	await program.change({step: 2});
	expect(program.diagram()).toBe(picture(first, first.at(1)));
	await program.wait(2000);
	expect(program.diagram()).toBe(picture(first, first.at(2)));
});

test('without motion, and with another size, it cuts', async () => {
	const program = open({motion: 'none'});
	await program.change({source: later, motion: 'none'});
	expect(program.diagram()).toBe(picture(second));
	await program.change({source: later, height: 9});
	expect(program.diagram().split('\n')).toHaveLength(9);
	expect(vi.getTimerCount()).toBe(0);
});

test('a program that renders again for its own reasons does not disturb it', async () => {
	const program = open();
	await program.change({step: 1});
	const {duration} = stepAnimation(first, 0, 1);
	await program.wait(duration / 2);
	await program.change({step: 1});
	await program.wait(duration / 2 + 100);
	expect(program.diagram()).toBe(picture(first, first.at(1)));
});

test('it tells what is wrong with its source, and which size it needs', async () => {
	const program = open({source: 'rows: [[guest]]\nedges: [guest -> cok]'});
	expect(program.diagram()).toContain('diagram:2:9: error: unknown box "cok"');
	await program.change({source: kitchen, width: 44, height: 2});
	expect(program.diagram()).toMatch(/needs \d+x\d+/);
});

test('it stops when the program does', async () => {
	const program = open();
	await program.change({step: 1});
	program.unmount();
	expect(vi.getTimerCount()).toBe(0);
});

test('on a surface it places its cells', async () => {
	const screens: Grid[] = [];
	const app = (step: number) => (
		<Surface size={{width: 60, height: 10}} onScreen={(screen) => screens.push(screen)}>
			<Diagram source={kitchen} {...size} x={10} y={2} step={step} />
		</Surface>
	);
	const {rerender} = render(app(0));
	const shown = () => screens.at(-1)?.toString().split('\n') ?? [];
	const placed = (text: string) => ['', '', ...text.split('\n').map((row) => `${' '.repeat(10)}${row}`.trimEnd()), ''];
	expect(shown()).toEqual(placed(picture(first)));
	rerender(app(2));
	await vi.advanceTimersByTimeAsync(3000);
	expect(shown()).toEqual(placed(picture(first, first.at(2))));
});
