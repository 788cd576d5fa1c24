import fc from 'fast-check';
import {expect, test} from 'vitest';
import {diagramState, diagramStates} from '../../src/diagram/diagram-state.ts';
import {timeline} from '../../src/diagram/timeline.ts';
import {diagram} from '../support/diagram.ts';

const story = diagram(`
rows: [cli, daemon, [shim, nginx], host: {title: Host, rows: [disk]}]
boxes:
  daemon: {title: docker -d, badge: old, items: {api: API, runtime: Runtime}}
edges: [cli -> daemon, daemon -> shim, shim -> nginx]
steps:
  - focus: daemon
    caption: One process
  - start: {box: nginx, from: shim}
  - send: [cli, daemon, shim]
    label: run
  - change: {box: daemon, title: dockerd, badge: "", items: {runtime: "", plugins: Plugins}}
  - fail: {box: daemon, takes: [nginx]}
    focus: []
  - hide: host
  - zoom: shim
  - start: {box: nginx, from: shim}
`);

test('boxes are absent before the step that shows or starts them first', () => {
	expect(diagramState(story, 0).present.has('nginx')).toBe(false);
	expect(diagramState(story, 1).present.has('nginx')).toBe(false);
	expect(diagramState(story, 2).present.has('nginx')).toBe(true);
	expect(diagramState(story, 2).started).toEqual(new Map([['nginx', 'shim']]));
});

test('a box that is hidden first and shown later is there at the beginning', () => {
	const blinking = diagram('rows: [a]\nsteps: [{hide: a}, {show: a}]');
	expect(diagramStates(blinking).map(({present}) => present.has('a'))).toEqual([true, false, true]);
});

test('a focus holds until another step ends it', () => {
	expect(diagramStates(story).map(({focus}) => focus && [...focus])).toEqual([
		undefined,
		['daemon'],
		['daemon'],
		['daemon'],
		['daemon'],
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

test('a packet, what it was started from and a caption belong to their own step', () => {
	expect(diagramStates(story).map(({sent}) => sent?.label)).toEqual([
		undefined,
		undefined,
		undefined,
		'run',
		...Array(5).fill(undefined),
	]);
	expect(diagramState(story, 1).caption).toBe('One process');
	expect(diagramState(story, 2).caption).toBeUndefined();
	expect(diagramState(story, 3).started.size).toBe(0);
});

test('a change replaces text, adds what is new and drops what is empty', () => {
	const changed = diagramState(story, 4).boxes.get('daemon');
	expect(changed?.title).toBe('dockerd');
	expect(changed).not.toHaveProperty('badge');
	expect(changed?.items).toEqual([
		{id: 'api', text: 'API'},
		{id: 'plugins', text: 'Plugins'},
	]);
	expect(diagramState(story, 3).boxes.get('daemon')?.badge).toBe('old');
});

test('what fails takes others with it, and may be started again', () => {
	expect([...diagramState(story, 5).failed]).toEqual(['daemon', 'nginx']);
	expect([...diagramState(story, 8).failed]).toEqual(['daemon']);
});

test('what is in a hidden group is not seen, nor are edges without both their ends', () => {
	const stage = timeline(story, {width: 80, height: 40}, 0);
	const ids = (count: number) => stage.at(count).boxes.map(({id}) => id);
	expect(ids(5)).toContain('disk');
	expect(ids(6)).not.toContain('disk');
	expect(ids(6)).not.toContain('host');
	expect(stage.at(1).edges.map(({id}) => id)).not.toContain('shim->nginx');
	expect(stage.at(2).edges.map(({id}) => id)).toContain('shim->nginx');
});

test('a zoom stays until it is taken back', () => {
	expect(diagramState(story, 8).zoom).toBe('shim');
	const back = diagram('rows: [a, b]\nsteps: [{zoom: a}, {zoom: ""}]');
	expect(diagramStates(back).map(({zoom}) => zoom)).toEqual([undefined, 'a', undefined]);
});

test('a count before the first step or after the last is the first or the last standing', () => {
	expect(diagramState(story, -3)).toEqual(diagramState(story, 0));
	expect(diagramState(story, 99)).toEqual(diagramState(story, story.steps.length));
});

test('a scene never depends on how one got there', () => {
	const size = {width: 80, height: 40};
	const fresh = Array.from({length: 9}, (_, count) => timeline(story, size, 0).at(count));
	fc.assert(
		fc.property(fc.array(fc.nat(8), {minLength: 1, maxLength: 12}), (walk) => {
			const stage = timeline(story, size, 0);
			for (const count of walk) expect(stage.at(count)).toEqual(fresh[count]);
		}),
	);
});

test('an edge that a step shows is absent before, and its boxes are there without it', () => {
	const late = diagram('rows: [a, b]\nedges: [a -> b]\nsteps: [{focus: a}, {show: a -> b}, {hide: a}]');
	const stage = timeline(late, {width: 40, height: 12}, 0);
	expect([0, 1, 2, 3].map((count) => stage.at(count).edges.map(({id}) => id))).toEqual([[], [], ['a->b'], []]);
	expect(stage.at(0).boxes.map(({id}) => id)).toEqual(['a', 'b']);
});
