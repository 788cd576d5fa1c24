import {expect, test} from 'vitest';
import {open, openShell} from '../support/terminal.ts';

const node = (script: string) => ({command: process.execPath, args: ['-e', script], columns: 40, rows: 5});

test('the emulator shows what a program writes, with its colours and widths', async () => {
	const t = await open(node(`process.stdout.write('\\x1b[1;38;2;255;136;0m한 a\\x1b[0m b')`));
	await t.exit();
	expect(t.screen().split('\n')[0]).toBe('한 a b');
	const [first, half, , letter, , plain] = t.cells()[0] ?? [];
	expect(first).toMatchObject({text: '한', width: 2, fg: '#ff8800', bold: true});
	expect(half).toMatchObject({text: '', width: 0});
	expect(letter).toMatchObject({text: 'a', width: 1, fg: '#ff8800'});
	expect(plain).toMatchObject({text: 'b', fg: undefined, bold: false});
});

test('the alternate screen and the cursor are followed', async () => {
	const t = await open(node(`process.stdout.write('\\x1b[?1049h\\x1b[?25lhere'); setTimeout(() => {}, 1e6)`));
	await t.until((screen) => screen.includes('here'));
	expect([t.alternate, t.cursorVisible]).toEqual([true, false]);
	t.kill('SIGTERM');
	expect(await t.exit()).toEqual({code: 0, signal: 15});
});

test('the emulator answers what a program asks', async () => {
	const script = `process.stdin.setRawMode(true); process.stdout.write('\\x1b[6n');
		process.stdin.once('data', (data) => { console.log(JSON.stringify(String(data))); process.exit(3); })`;
	const t = await open(node(script));
	expect((await t.exit()).code).toBe(3);
	expect(t.screen()).toContain('"\\u001b[1;1R"');
});

test('a wait that fails shows the screen', async () => {
	const t = await open(node(`console.log('something else'); setTimeout(() => {}, 1e6)`));
	await t.until((screen) => screen.includes('else'));
	await expect(t.until((screen) => screen.includes('never'), 20)).rejects.toThrow('something else');
});

test('a resize reaches the program', async () => {
	const script = `process.stdout.on('resize', () => console.log(process.stdout.columns + 'x' + process.stdout.rows));
		console.log('ready'); setTimeout(() => {}, 1e6)`;
	const t = await open(node(script));
	await t.until((screen) => screen.includes('ready'));
	t.resize(50, 7);
	await t.until((screen) => screen.includes('50x7'));
});

test('a shell outlives the program that it ran', async () => {
	const shell = await openShell({columns: 60, rows: 10});
	shell.press('node -e "process.exit(7)"; echo code $?\r');
	await shell.until((screen) => /^code 7$/m.test(screen));
});
