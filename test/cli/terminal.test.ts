import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {openTerminal} from '../../src/cli/terminal.ts';
import {FakeProcess} from '../support/fake-process.ts';

const enter = '\x1b[?1049h\x1b[?25l';
const leave = '\x1b[?25h\x1b[?1049l';

function opened() {
	const host = new FakeProcess();
	const stream = Object.assign(new EventEmitter(), {
		isRaw: false,
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
	expect(since()).toEqual(['raw', enter, 'screen']);
	expect(terminal.isOurs).toBe(true);
});

test('entering and leaving twice is as good as once', () => {
	const {terminal, since} = opened();
	terminal.leave();
	expect(since()).toEqual([]);
	terminal.enter();
	terminal.enter();
	expect(since()).toEqual(['raw', enter, 'screen']);
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
	expect(since()).toEqual(['raw', enter, 'screen']);
	expect(host.listenerCount('SIGTSTP')).toBe(1);
});

test('a stop that does not happen is given up', async () => {
	const {terminal, since} = opened();
	terminal.enter();
	since();
	await terminal.suspend();
	expect(since().at(-1)).toBe('screen');
});

test('a raw mode that somebody else has ended is set again', () => {
	const {stream, terminal, since} = opened();
	terminal.enter();
	stream.setRawMode(false);
	since();
	terminal.reenter();
	expect(since()).toEqual([leave, 'raw', enter, 'screen']);
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
	expect(since()).toEqual(['cooked', leave, 'raw', enter, 'screen']);
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
