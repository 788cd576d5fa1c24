import {rmSync} from 'node:fs';
import {lastWords, markdownDeck} from './decks.ts';
import {type Figure, median} from './figure.ts';
import {cli, environment, ours, peers} from './programs.ts';
import {bareNode, Run} from './pty.ts';

type Start = {
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	readonly shows: string;
	readonly isCold?: true;
};

const us = (name: string, args: readonly string[], shows: string): Start[] => [
	{name: `morphdeck, ${name}`, command: process.execPath, args: [cli, ...args], shows},
	{name: `morphdeck, ${name}, nothing kept`, command: process.execPath, args: [cli, ...args], shows, isCold: true},
];

/** Time from a start to the first full frame, at 100x30. */
export async function startup(rounds: number): Promise<Figure[]> {
	const first = lastWords(1);
	const starts: Start[] = [
		...us('flagship', [], ' 1/'),
		...us('20 slides', ours.args.slice(1), first),
		...us('10 slides', [markdownDeck(10)], first),
		...us('10,000 slides', [markdownDeck(10_000)], first),
		...peers.map((peer) => ({...peer, shows: first})),
	];
	const times = new Map<string, number[]>();
	const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
	for (const start of starts) if (!start.isCold) await fill(start);
	for (let round = 0; round < rounds; round++) {
		note('node', await bareNode());
		for (const start of starts.toSorted(() => Math.random() - 0.5)) note(start.name, await once(start));
	}
	const node = median(times.get('node') ?? []);
	const of = (name: string) => median(times.get(name) ?? []);
	const targets: Readonly<Record<string, number>> = {'morphdeck, flagship': 4, 'morphdeck, flagship, nothing kept': 4};
	const figures = starts.map(({name}): Figure => {
		const ratio = of(name) / node;
		const most = targets[name];
		const target = most === undefined ? {} : {target: `≤ ${most} ×`, isMet: ratio <= most};
		return {group: 'first full frame', name, value: of(name), unit: 'ms', against: '`node -e 0`', ratio, ...target};
	});
	const growth = (kind: string): Figure => {
		const ratio = of(`morphdeck, 10,000 slides${kind}`) / of(`morphdeck, 10 slides${kind}`);
		return {
			group: 'first full frame',
			name: `10,000 slides${kind}`,
			value: of(`morphdeck, 10,000 slides${kind}`),
			unit: 'ms',
			against: '10 slides',
			ratio,
			target: '≤ 1.5 ×',
			isMet: ratio <= 1.5,
		};
	};
	return [
		{group: 'start to end', name: '`node -e 0`', value: node, unit: 'ms', against: 'itself', ratio: 1},
		...figures,
		growth(''),
		growth(', nothing kept'),
	];
}

/** Starts a program once and lets it end by itself, so that what it keeps for the next start is there. */
async function fill({command, args, shows}: Start): Promise<void> {
	const run = new Run(command, args);
	await run.shows(shows);
	await run.rest(1500);
	await run.press('q', 300);
	await run.end();
}

async function once(start: Start): Promise<number> {
	const {XDG_CACHE_HOME} = environment;
	const run = start.isCold
		? new Run('env', [`XDG_CACHE_HOME=${XDG_CACHE_HOME}-none`, start.command, ...start.args])
		: new Run(start.command, start.args);
	const time = await run.shows(start.shows);
	await run.end();
	if (start.isCold) rmSync(`${XDG_CACHE_HOME}-none`, {recursive: true, force: true});
	return time;
}
