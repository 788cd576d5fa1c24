import {Grid} from '../cell/grid.ts';
import type {Deck} from '../deck/model.ts';
import {type Moment, type StopsOf, stepsOf} from '../deck/moment.ts';
import {plainText} from '../slide/plain-text.ts';
import {type DeckScreens, deckScreens} from './deck-screens.ts';
import type {ExportOptions, OutputFile} from './export-options.ts';
import type {ScreenFilm} from './film.ts';
import type {Format} from './format.ts';
import {GlyphSet} from './glyph-set.ts';
import {metrics} from './metrics.ts';
import {everyPage, everyStop, pagesAt, pictureNames} from './moments.ts';
import {notesOf} from './slide-notes.ts';

type Make = (deck: Deck, options: ExportOptions) => Promise<OutputFile[]>;

/** How each format is made. */
export const exporters: Readonly<Record<Format, Make>> = {
	html: async (deck, options) => {
		const {html} = await import('./html.ts');
		const text = async (name: Parameters<ExportOptions['assets']>[0]) =>
			new TextDecoder().decode(await options.assets(name));
		const page = await html(deck, options.range, options, {
			playerScript: await text('asciinema-player.min.js'),
			playerStyle: await text('asciinema-player.css'),
			script: await text('page.js'),
			style: await text('page.css'),
			font: (letters) => fontOf(letters, options),
			onProgress: options.onProgress,
		});
		return one(page);
	},
	svg: async (deck, options) => {
		const {theme} = options.appearance;
		const size = metrics(options.fontSize);
		if (options.isStill) {
			const {svg} = await import('./svg.ts');
			const grid = stillPicture(deckScreens(deck, options), deck, options);
			const glyphs = new GlyphSet();
			glyphs.add(grid);
			const font = await fontOf(glyphs.toString(), options);
			return one(svg(grid, {theme, metrics: size, title: deck.title, font}));
		}
		const {animatedSvg} = await import('./animated-svg.ts');
		const film = await filmOf(deck, options);
		const font = (letters: string) => fontOf(letters, options);
		return one(await animatedSvg(film, {theme, metrics: size, title: deck.title}, font));
	},
	gif: async (deck, options) => {
		const {gif} = await import('./gif.ts');
		const {fontSize, assets, appearance} = options;
		const font = await assets('font.ttf');
		const film = await filmOf(deck, options);
		return [{name: '', bytes: await gif(film, {theme: appearance.theme, metrics: metrics(fontSize), font})}];
	},
	png: async (deck, options) => {
		const {pngs} = await import('./png.ts');
		const png = await pngs(await options.assets('font.ttf'), options.appearance.theme, metrics(options.fontSize));
		const screens = deckScreens(deck, options);
		if (options.isStill && !options.hasSteps)
			return [{name: '', bytes: await png(stillPicture(screens, deck, options))}];
		const moments = momentsOf(deck, options, screens.stops);
		const names = pictureNames(moments, deck.slides.length, screens.stops, options.hasSteps);
		const files: OutputFile[] = [];
		for (const [index, at] of moments.entries()) {
			files.push({name: `${names[index]}.png`, bytes: await png(screens.at(at))});
			options.onProgress(files.length / moments.length);
		}
		return files;
	},
	pdf: async (deck, options) => {
		const {pdf} = await import('./pdf.ts');
		const screens = deckScreens(deck, options);
		const sheets = momentsOf(deck, options, screens.stops).map((at) => ({
			grid: screens.at(at),
			notes: notesOf(deck, at.slide),
		}));
		const {hasNotes, assets, appearance} = options;
		const {title, author, language} = deck;
		const font = await assets('font.ttf');
		// A page is 7 pt a cell wide, whatever the pixels of images are.
		const bytes = await pdf(sheets, {
			theme: appearance.theme,
			metrics: metrics(14),
			font,
			title,
			author,
			language,
			hasNotes,
		});
		return [{name: '', bytes}];
	},
	md: async (deck, {range, size, appearance}) => {
		const {handout} = await import('./handout.ts');
		return one(handout(deck, range, size.width, appearance.messages));
	},
	txt: async (deck, {range, size, appearance}) => {
		const slides = deck.slides.slice(range.from, range.to + 1);
		return one(plainText({...deck, slides}, size.width, appearance.messages));
	},
};

function one(text: string): OutputFile[] {
	return [{name: '', bytes: new TextEncoder().encode(text)}];
}

/** The pages of one slide as one picture, one below the other. */
function stillPicture(screens: DeckScreens, deck: Deck, options: ExportOptions): Grid {
	const pages = stillMoments(deck, options, screens.stops).map(screens.at);
	const {width, height} = options.size;
	const picture = new Grid({width, height: height * pages.length});
	for (const [index, page] of pages.entries()) picture.blit(page, 0, index * height);
	return picture;
}

function stillMoments(deck: Deck, {range, step}: ExportOptions, stopsOf: StopsOf): Moment[] {
	return pagesAt(range.from, step ?? stepsOf(deck, range.from), stopsOf);
}

function momentsOf(deck: Deck, options: ExportOptions, stopsOf: StopsOf): Moment[] {
	if (options.isStill && !options.hasSteps) return stillMoments(deck, options, stopsOf);
	return options.hasSteps ? everyStop(options.range, stopsOf) : everyPage(options.range, stopsOf);
}

async function filmOf(
	deck: Deck,
	{size, appearance, motion, range, hold, fps, onProgress}: ExportOptions,
): Promise<ScreenFilm> {
	const {film} = await import('./film.ts');
	const {isAscii, bigTitle, theme, messages} = appearance;
	const {language} = messages;
	const optional = bigTitle === undefined ? {} : {bigTitle};
	return film(deck, {size, theme: theme.name, isAscii, motion, fps, language, ...range, ...optional}, hold, onProgress);
}

/** The part of the font that some letters need, as base64. */
async function fontOf(letters: string, {assets}: ExportOptions): Promise<string> {
	const {subset} = await import('./subset.ts');
	const part = await subset(await assets('font.ttf'), letters, await assets('harfbuzz-subset.wasm'));
	return Buffer.from(part).toString('base64');
}
