import {hex} from '../cell/colour.ts';
import type {Deck} from '../deck/slide.ts';
import {titleText} from '../player/search.ts';
import {asciicast, record} from '../record/index.ts';
import type {Theme} from '../theme/theme.ts';
import {walk} from './film.ts';
import {Letters, noted} from './letters.ts';
import {everyStep, type Range} from './moments.ts';
import {notesOf} from './notes.ts';
import type {Setting} from './screen.ts';
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
export async function html(deck: Deck, range: Range, setting: Setting, parts: PageParts): Promise<string> {
	const moments = everyStep(deck, range);
	const walked = walk(deck, moments, setting);
	const {theme} = setting.look;
	const letters = new Letters();
	const frames = noted(walked.frames, letters);
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
			title: titleText(slide) || `Slide ${slide.index + 1}`,
			steps: slide.steps,
			notes: notesOf(deck, slide.index),
		})),
	};
	const list = contents(deck, range);
	// The reader's own fonts may have no letters of the deck's script.
	letters.addText(JSON.stringify(talk) + list);
	const font = await parts.font(letters.toString());
	return page(deck, theme, {
		style: `${parts.playerStyle}\n${variables(theme)}\n${face(font)}\n${parts.style}`,
		contents: list,
		talk,
		cast: asciicast(recording, {version: 'v2'}),
		scripts: [parts.playerScript, parts.script],
	});
}

type Filling = {
	readonly style: string;
	readonly contents: string;
	readonly talk: object;
	readonly cast: string;
	readonly scripts: readonly string[];
};

function page(deck: Deck, theme: Theme, {style, contents, talk, cast, scripts}: Filling): string {
	return `<!doctype html>
<!-- The player is asciinema-player (Apache-2.0, https://docs.asciinema.org), the font D2Coding (OFL-1.1). -->
<html lang="${escapeXml(deck.language ?? 'en')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="${hex(theme.background)}">
<title>${escapeXml(deck.title)}</title>
<style>
${style}
</style>
<nav id="contents" aria-label="Contents" hidden>
${contents}
</nav>
<main id="stage"><div id="curtain" hidden></div></main>
<aside id="notes" aria-label="Notes" hidden></aside>
<footer id="bar">
<button data-action="back" aria-label="Back">‹</button>
<button data-action="forward" aria-label="Forward">›</button>
<span id="where" role="status"></span>
<button data-action="contents">Contents</button>
<button data-action="notes">Notes</button>
<button data-action="help">Keys</button>
</footer>
<dialog id="help" aria-label="Keys"><dl>
${keys.map(([key, does]) => `<dt>${escapeXml(key)}<dd>${escapeXml(does)}`).join('\n')}
</dl></dialog>
<script type="application/json" id="talk">${json(talk)}</script>
<script type="application/json" id="cast">${json(cast)}</script>
${scripts.map((script) => `<script>\n${script.replaceAll('</script', '<\\/script')}\n</script>`).join('\n')}
</html>
`;
}

const keys: ReadonlyArray<readonly [string, string]> = [
	['→ Space n', 'forward one step'],
	['← Backspace p', 'back one step'],
	['] [', 'next and previous slide'],
	['Home End', 'first and last'],
	['o', 'contents'],
	['s', 'notes'],
	['b', 'blank screen'],
	['f', 'full screen'],
	['? Esc', 'these keys; close'],
];

/** JSON that cannot end the element it stands in. */
function json(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function contents(deck: Deck, {from, to}: Range): string {
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
