import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {openTerminal} from '../../src/cli/terminal.ts';
import {FakeProcess} from '../support/fake-process.ts';

const enter = '\x1b[?1049h\x1b[?25l';
/** What is sent of pastes and of the wheel. */
const input = '\x1b[?2004h\x1b[?1007s\x1b[?1007l';
const leave = '\x1b[?2004l\x1b[?1007h\x1b[?1007r\x1b[?25h\x1b[?1049l';

type FakeKeyboard = EventEmitter & {
	isRaw: boolean;
	isFlowing: boolean;
	resume(): void;
	pause(): void;
	setRawMode(isRaw: boolean): void;
};

function opened() {
	const host = new FakeProcess();
	const stream: FakeKeyboard = Object.assign(new EventEmitter(), {
		isRaw: false,
		isFlowing: false,
		resume: () => Object.assign(stream, {isFlowing: true}),
		pause: () => Object.assign(stream, {isFlowing: false}),
		setRawMode(isRaw: boolean) {
			if (stream.isRaw !== isRaw) host.log.push(isRaw ? 'raw' : 'cooked');
			stream.isRaw = isRaw;
		},
	});
	const output = Object.assign(new EventEmitter(), {
		columns: 80,
		rows: 24,
		write(text: string) {
			host.log.push(text);
			return true;
		},
	});
	const terminal = openTerminal(
		{stream: stream as never, close: () => host.log.push('keyboard closed')},
		output as never,
		host.host,
	);
	terminal.onEmpty(() => terminal.write('screen'));
	/** What has happened since this was asked last. */
	const since = () => host.log.splice(0);
	return {host, stream, output, terminal, since};
}

test('entering sets raw mode, then the screen and the cursor, and has the screen filled', () => {
	const {terminal, since} = opened();
	expect(terminal.isOurs).toBe(false);
	terminal.enter();
	expect(since()).toEqual(['raw', enter, 'screen', input]);
	expect(terminal.isOurs).toBe(true);
});

test('entering and leaving twice is as good as once', () => {
	const {terminal, since} = opened();
	terminal.leave();
	expect(since()).toEqual([]);
	terminal.enter();
	terminal.enter();
	expect(since()).toEqual(['raw', enter, 'screen', input]);
	terminal.leave();
	terminal.leave();
	expect(since()).toEqual(['cooked', leave]);
});

test('nothing is written on a terminal that is not ours', () => {
	const {terminal, since} = opened();
	terminal.write('before');
	terminal.enter();
	terminal.leave();
	since();
	terminal.write('after');
	expect(since()).toEqual([]);
});

test('suspending leaves, stops the whole group without a handler in its way, and enters once it goes on', async () => {
	const {host, terminal, since} = opened();
	terminal.enter();
	since();
	const suspended = terminal.suspend();
	expect(since()).toEqual(['cooked', leave, 'SIGTSTP to 0, 0 listening']);
	host.emit('SIGCONT');
	await suspended;
	expect(since()).toEqual(['raw', enter, 'screen', input]);
	expect(host.listenerCount('SIGTSTP')).toBe(1);
});

test('a stop that does not happen is given up', async () => {
	const {terminal, since} = opened();
	terminal.enter();
	since();
	await terminal.suspend();
	expect(since().slice(-2)).toEqual(['screen', input]);
});

test('a raw mode that somebody else has ended is set again', () => {
	const {stream, terminal, since} = opened();
	terminal.enter();
	stream.setRawMode(false);
	since();
	terminal.reenter();
	expect(since()).toEqual([leave, 'raw', enter, 'screen', input]);
});

test('SIGTSTP suspends, and SIGCONT after a stop that nobody knew of enters again', async () => {
	const {host, terminal, since} = opened();
	terminal.enter();
	since();
	host.emit('SIGTSTP');
	expect(since()).toContain('SIGTSTP to 0, 0 listening');
	host.emit('SIGCONT');
	await new Promise((resolve) => setImmediate(resolve));
	since();
	host.emit('SIGCONT');
	expect(since()).toEqual(['cooked', leave, 'raw', enter, 'screen', input]);
});

test('a listener is asked in the place of what is usual, until it lets go', () => {
	const {host, output, terminal, since} = opened();
	terminal.enter();
	since();
	const heard: unknown[] = [];
	const release = terminal.listen({
		onEnd: (code) => heard.push(code),
		onStop: () => heard.push('stop'),
		onContinue: () => heard.push('continue'),
	});
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGTSTP', 'SIGCONT']) host.emit(signal);
	output.emit('error', Object.assign(new Error('gone'), {code: 'EPIPE'}));
	expect(heard).toEqual([143, 130, 129, 'stop', 'continue', 129]);
	expect(since()).toEqual([]);
	release();
	host.emit('SIGTERM');
	expect(since()).toEqual(['cooked', leave, 'exit 143']);
});

test.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
	['SIGQUIT', 131],
])('%s gives the terminal back before the process exits', (signal, code) => {
	const {host, terminal, since} = opened();
	terminal.enter();
	since();
	host.emit(signal);
	expect(since()).toEqual(['cooked', leave, `exit ${code}`]);
});

test('an exit from anywhere gives the terminal back', () => {
	const {host, terminal, since} = opened();
	terminal.enter();
	since();
	host.emit('exit', 1);
	expect(since()).toEqual(['cooked', leave]);
});

test('a keyboard that ends is a terminal that has hung up, once', () => {
	const {stream, terminal, since} = opened();
	terminal.enter();
	since();
	stream.emit('end');
	stream.emit('close');
	stream.emit('error', new Error('gone'));
	expect(since()).toEqual(['cooked', leave, 'exit 129']);
});

test('an output that fails for another reason is an error', () => {
	const {output} = opened();
	expect(() => output.emit('error', Object.assign(new Error('full'), {code: 'ENOSPC'}))).toThrow('full');
});

test('a window of another size is filled anew, while it is ours', () => {
	const {output, terminal, since} = opened();
	output.emit('resize');
	expect(since()).toEqual([]);
	terminal.enter();
	since();
	output.emit('resize');
	expect(since()).toEqual(['screen']);
});

test('a window that had another size for a moment is filled anew', () => {
	const {host, output, terminal, since} = opened();
	host.emit('SIGWINCH');
	expect(since()).toEqual([]);
	terminal.enter();
	since();
	host.emit('SIGWINCH');
	expect(since()).toEqual(['screen']);
	output.emit('resize');
	host.emit('SIGWINCH');
	expect(since()).toEqual(['screen']);
});

test('closing leaves, lets go of the keyboard and of every signal', () => {
	const {host, stream, output, terminal, since} = opened();
	terminal.enter();
	since();
	terminal.close();
	terminal.close();
	expect(since()).toEqual(['cooked', leave, 'keyboard closed', 'keyboard closed']);
	expect(host.eventNames()).toEqual([]);
	stream.emit('close');
	output.emit('error', Object.assign(new Error('gone'), {code: 'EPIPE'}));
	expect(since()).toEqual([]);
});

const type = (stream: EventEmitter, text: string) => stream.emit('data', Buffer.from(text));
const silence = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('keys are read only while the terminal is ours', () => {
	const {stream, terminal} = opened();
	const isRead = () => stream.isFlowing && stream.listenerCount('data') === 1;
	expect(isRead()).toBe(false);
	terminal.enter();
	expect(isRead()).toBe(true);
	terminal.reenter();
	expect(isRead()).toBe(true);
	terminal.leave();
	expect(stream.isFlowing || stream.listenerCount('data') > 0).toBe(false);
});

test('before anybody listens Ctrl-C, q, Ctrl-Z and Ctrl-L act at once', () => {
	const {stream, terminal, since} = opened();
	terminal.enter();
	since();
	type(stream, '\x0c');
	expect(since()).toEqual(['\x1b[0m\x1b[H\x1b[2J', 'screen']);
	type(stream, '\x1a');
	expect(since()).toContain('SIGTSTP to 0, 0 listening');
	const second = opened();
	second.terminal.enter();
	second.since();
	type(second.stream, 'q');
	expect(second.since()).toEqual(['cooked', leave, 'exit 0']);
	const third = opened();
	third.terminal.enter();
	third.since();
	type(third.stream, 'n/\x1b[200~x');
	type(third.stream, 'q\x1b[201~\x03');
	expect(third.since()).toEqual(['cooked', leave, 'exit 130']);
});

test('other keys wait for who listens, in order, and a q after them is no longer leaving', async () => {
	const {stream, terminal, since} = opened();
	terminal.enter();
	since();
	type(stream, '/q\x1b[20');
	type(stream, '0~a\x1b[201~\x1b[');
	type(stream, 'C\x1b');
	await silence(80);
	const heard: unknown[] = [];
	const release = terminal.onInput((token) => heard.push(token.type === 'key' ? token.key : token.text));
	expect(heard).toEqual(['/q', 'a', 'right', 'escape']);
	type(stream, 'q');
	expect(heard.at(-1)).toBe('q');
	release();
	expect(since()).toEqual([]);
});

test('a key cut by a stop is forgotten', async () => {
	const {stream, terminal} = opened();
	const heard: unknown[] = [];
	terminal.enter();
	terminal.onInput((token) => heard.push(token));
	type(stream, '\x1b[');
	terminal.reenter();
	type(stream, 'C');
	await silence(300);
	expect(heard).toEqual([{type: 'text', text: 'C'}]);
});
