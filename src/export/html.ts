import {hex} from '../cell/colour.ts';
import type {Deck} from '../deck/model.ts';
import {titleText} from '../deck/slide-text.ts';
import type {MessageId, Messages} from '../messages/messages.ts';
import {asciicast, record} from '../record/index.ts';
import type {Appearance} from '../slide/appearance.ts';
import type {Theme} from '../theme/theme.ts';
import {deckScreens, type ScreenSetting} from './deck-screens.ts';
import {walk} from './film.ts';
import {collectGlyphs, GlyphSet} from './glyph-set.ts';
import {everyStop, type SlideRange} from './moments.ts';
import {pageKeys} from './page-keys.ts';
import {notesOf} from './slide-notes.ts';
import {escapeXml} from './svg-row.ts';

/** In parts of the font size: a little less than the font's box-drawing characters, so that they meet. */
const lineHeight = 1.04;

/** The parts of the page that are not the deck's, as text. */
export type PageParts = {
	readonly playerScript: string;
	readonly playerStyle: string;
	readonly script: string;
	readonly style: string;
	/** Gives the part of the font that a text needs, as base64 of a TrueType file. */
	readonly font: (text: string) => Promise<string>;
	/** Hears how far it is, from 0 to 1. */
	readonly onProgress: (part: number) => void;
};

/**
 * A deck as one HTML file that needs nothing else: an asciinema player that walks from step to step, with
 * keys, contents and notes.
 */
export async function html(deck: Deck, range: SlideRange, setting: ScreenSetting, parts: PageParts): Promise<string> {
	const screens = deckScreens(deck, setting);
	const moments = everyStop(range, screens.stops);
	const walked = walk(screens, moments);
	const {theme, messages} = setting.appearance;
	const glyphs = new GlyphSet();
	const frames = collectGlyphs(walked.frames, glyphs);
	const {duration} = walked;
	const recording = record({title: deck.title, size: setting.size, theme, duration, frames}, parts.onProgress);
	const slides = deck.slides.slice(range.from, range.to + 1);
	const talk = {
		size: setting.size,
		lineHeight,
		first: range.from,
		count: deck.slides.length,
		stops: moments.map((at, index) => ({time: (walked.stops[index] ?? 0) / 1000, ...at})),
		slides: slides.map((slide) => ({
			title: titleText(slide) || messages.format('slide.untitled', {slide: slide.index + 1}),
			steps: slide.steps,
			notes: notesOf(deck, slide.index),
		})),
		keys: pageKeys.map(({bindings, action}) => ({bindings, action})),
	};
	const body = bodyOf(contents(deck, range), messages);
	// The reader's own fonts may have no letters of the deck's script.
	glyphs.addText(JSON.stringify(talk) + body);
	const font = await parts.font(glyphs.toString());
	const scripts = [parts.playerScript, parts.script].map(inElement);
	return page(deck, setting.appearance, {
		style: `${parts.playerStyle}\n${variables(theme)}\n${face(font)}\n${parts.style}`,
		body,
		talk,
		cast: asciicast(recording, {version: 'v2'}),
		scripts,
		policy: await policy(scripts),
	});
}

type Filling = {
	readonly style: string;
	readonly body: string;
	readonly talk: object;
	readonly cast: string;
	readonly scripts: readonly string[];
	readonly policy: string;
};

function page(deck: Deck, {theme, messages}: Appearance, {style, body, talk, cast, scripts, policy}: Filling): string {
	return `<!doctype html>
<!-- The player is asciinema-player (Apache-2.0, https://docs.asciinema.org), the font D2Coding (OFL-1.1). -->
<html lang="${escapeXml(deck.language ?? messages.language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="${hex(theme.background)}">
<title>${escapeXml(deck.title)}</title>
<style>
${style}
</style>
${body}
<script type="application/json" id="talk">${json(talk)}</script>
<script type="application/json" id="cast">${json(cast)}</script>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</html>
`;
}

/** A script that cannot end the element it stands in. */
function inElement(script: string): string {
	// A parser of HTML reads every line end as this one, and the hash is of what it reads.
	return `\n${script.replaceAll('</script', '<\\/script').replace(/\r\n?/g, '\n')}\n`;
}

/**
 * What the page may do (Content Security Policy, level 3): run its own scripts, known by their hashes, and WebAssembly,
 * which the player is made of; use the styles and the font that are in it; fetch, send and embed nothing.
 */
async function policy(scripts: readonly string[]): Promise<string> {
	const hashes = scripts.map(async (script) => {
		const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
		return `'sha256-${Buffer.from(hash).toString('base64')}'`;
	});
	const allowed = (await Promise.all(hashes)).join(' ');
	const base = "default-src 'none'; base-uri 'none'; form-action 'none'";
	return `${base}; script-src ${allowed} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; font-src data:; img-src data:`;
}

/** What is to be seen on the page, around a list of its slides. */
function bodyOf(contents: string, messages: Messages): string {
	const say = (id: MessageId) => escapeXml(messages.format(id));
	return `<nav id="contents" aria-label="${say('page.contents')}" hidden>
${contents}
</nav>
<main id="stage"><div id="curtain" hidden></div></main>
<aside id="notes" aria-label="${say('notes.title')}" hidden></aside>
<footer id="bar">
<button data-action="back" aria-label="${say('page.back')}">‹</button>
<button data-action="forward" aria-label="${say('page.forward')}">›</button>
<span id="where" role="status"></span>
<button data-action="contents">${say('page.contents')}</button>
<button data-action="notes">${say('notes.title')}</button>
<button data-action="help">${say('help.title')}</button>
</footer>
<dialog id="help" aria-label="${say('help.title')}"><dl>
${pageKeys.map(({keys, description}) => `<dt>${escapeXml(keys)}<dd>${say(description)}`).join('\n')}
</dl></dialog>`;
}

/** JSON that cannot end the element it stands in. */
function json(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function contents(deck: Deck, {from, to}: SlideRange): string {
	return deck.chapters
		.map((chapter) => {
			const slides = deck.slides.slice(Math.max(from, chapter.first), Math.min(to + 1, chapter.first + chapter.count));
			if (slides.length === 0) return '';
			const title = [chapter.era?.label, chapter.title ?? chapter.era?.title].filter(Boolean).join(' · ');
			const items = slides.map(
				(slide) =>
					`<li><a href="#${slide.index + 1}" data-slide="${slide.index}">${slide.index + 1}. ${escapeXml(titleText(slide) || '·')}</a>`,
			);
			return `${title === '' ? '' : `<h2>${escapeXml(title)}</h2>\n`}<ol>\n${items.join('\n')}\n</ol>`;
		})
		.join('\n');
}

function variables({background, surface, text, muted, accent, line, signal}: Theme): string {
	const values = Object.entries({background, surface, text, muted, accent, line, signal});
	return `:root{${values.map(([name, colour]) => `--${name}:${hex(colour)}`).join(';')}}`;
}

function face(font: string): string {
	return `@font-face{font-family:"deck";src:url(data:font/ttf;base64,${font}) format("truetype")}`;
}
