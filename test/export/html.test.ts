import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {html} from '../../src/export/html.ts';
import {korean} from '../../src/messages/messages.ts';
import {deckOf, setting} from './deck.ts';

const parts = {
	playerScript: 'player("</script>")',
	playerStyle: '.player {}',
	script: 'page()',
	style: '.page {}',
	onProgress: () => {},
};

const text = `---
title: A & B <c>
---

# A < B "제목"

<!-- 메모: </script> -->

---

## Second
`;

test('the font of a page has the letters of titles and notes, not only those of the screen', async () => {
	let asked = '';
	const font = async (letters: string) => {
		asked = letters;
		return 'QUJD';
	};
	const page = await html(await deckOf(text), {from: 0, to: 1}, setting, {...parts, font});
	for (const letter of '제목메모─') expect(asked).toContain(letter);
	expect(page).toContain('base64,QUJD');
});

test('nothing in a deck can end an element of its page', async () => {
	const page = await html(await deckOf(text), {from: 0, to: 1}, setting, {...parts, font: async () => ''});
	expect(page).toContain('<title>A &amp; B &lt;c&gt;</title>');
	expect(page).toContain('A &lt; B &quot;제목&quot;</a>');
	expect(page).toContain('메모: \\u003c/script>');
	expect(page.match(/<\/script>/g)).toHaveLength(4);
	expect(page.match(/<script[ >]/g)).toHaveLength(4);
});

test('a page of a part of a deck lists only that part', async () => {
	const page = await html(await deckOf(text), {from: 1, to: 1}, setting, {...parts, font: async () => ''});
	expect(page).toContain('href="#2"');
	expect(page).not.toContain('href="#1"');
});

test('the page speaks the language of the look, and its font has the letters for that', async () => {
	let asked = '';
	const font = async (letters: string) => {
		asked = letters;
		return '';
	};
	const spoken = {...setting, appearance: {...setting.appearance, messages: korean}};
	const page = await html(await deckOf(text), {from: 0, to: 1}, spoken, {...parts, font});
	expect(page).toContain('<html lang="ko">');
	expect(page).toContain('<button data-action="contents">목차</button>');
	expect(page).toContain('<dt>→ ↓ Space Enter n l j PageDown<dd>한 단계 앞으로');
	for (const letter of '목차뒤로도움말') expect(asked).toContain(letter);
});

test('a page may run its own scripts and nothing else', async () => {
	const own = {...parts, playerScript: "play('</script>')\r\n", script: 'walk()', font: async () => ''};
	const page = await html(await deckOf(text), {from: 0, to: 0}, setting, own);
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
	const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
	expect(scripts).toHaveLength(2);
	for (const script of scripts) {
		expect(script).not.toContain('\r');
		expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
	}
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/script-src[^;]*'unsafe-|https?:|\*/);
	expect(page).toContain('<meta name="referrer" content="no-referrer">');
	expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|style)/));
});
