import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {slug, uniqueIds} from '../check/slug.ts';
import type {CustomRoles} from '../theme/roles.ts';
import {checkOrigins} from './check-origins.ts';
import type {Term} from './glossary.ts';
import type {LoadResult} from './load-result.ts';
import {inLanguage} from './localised-text.ts';
import type {Chapter, Era, Slide} from './model.ts';
import {type DraftSlide, slideLimit} from './read-slides.ts';
import type {ChapterSettings, DeckSettings} from './settings.ts';
import {spansText} from './slide-text.ts';

/** A chapter whose slides have no number in the deck yet. */
export type DraftChapter = {
	readonly id: string;
	readonly settings: ChapterSettings;
	/** Where the chapter's front matter names its era. */
	readonly eraPosition: Position;
	readonly slides: readonly DraftSlide[];
};

/** What the deck's files and their names say of it. */
export type DeckInfo = {
	readonly name: string;
	readonly file: string;
	readonly languages: readonly string[];
	readonly language: string | undefined;
	readonly glossary: readonly Term[] | undefined;
	readonly roles: CustomRoles;
};

/** Numbers the slides, gives each an id of its own and puts the deck together. */
export function assemble(
	settings: DeckSettings,
	drafts: readonly DraftChapter[],
	found: readonly Diagnostic[],
	info: DeckInfo,
): LoadResult {
	const diagnostics = [...found];
	const ids = nameSlides(
		drafts.flatMap((draft) => draft.slides),
		diagnostics,
	);
	const slides: Slide[] = [];
	const chapters = drafts.map((draft, chapter): Chapter => {
		const first = slides.length;
		for (const {givenId: _, diagrams: __, ...slide} of draft.slides) {
			slides.push({...slide, id: ids[slides.length] ?? '', index: slides.length, chapter});
		}
		const {title, minutes, era} = draft.settings;
		return {
			id: draft.id,
			...(title === undefined ? {} : {title}),
			...(minutes === undefined ? {} : {minutes}),
			...(era === undefined ? {} : {era: eraOf(era, draft.settings)}),
			first,
			count: slides.length - first,
		};
	});
	diagnostics.push(
		...checkEras(drafts),
		...checkOrigins(drafts.flatMap((draft) => draft.slides.flatMap((slide) => slide.diagrams))),
	);
	const start = {file: info.file, line: 1, column: 1};
	if (slides.length > slideLimit) {
		const values = {slides: slides.length, limit: slideLimit};
		diagnostics.push(diagnostic('error', 'deck.tooLong', values, start));
	}
	if (slides.length === 0 && !diagnostics.some(isError)) {
		diagnostics.push(diagnostic('error', 'deck.empty', {}, start));
	}
	const {languages} = info;
	if (diagnostics.some(isError)) return {diagnostics, languages};
	const {author, date, theme, minutes} = settings;
	const title = inLanguage(settings.title, info.language, info.languages);
	const subtitle = inLanguage(settings.subtitle, info.language, info.languages);
	return {
		diagnostics,
		languages,
		deck: {
			title: title ?? (spansText(slides[0]?.title ?? []).trim() || info.name),
			...(subtitle === undefined ? {} : {subtitle}),
			...(author === undefined ? {} : {author}),
			...(date === undefined ? {} : {date}),
			languages,
			...(info.language === undefined ? {} : {language: info.language}),
			...(theme === undefined ? {} : {theme}),
			...(info.roles.size === 0 ? {} : {roles: info.roles}),
			...(minutes === undefined ? {} : {minutes}),
			...(info.glossary === undefined ? {} : {glossary: info.glossary}),
			sources: new Map(Object.entries(settings.sources ?? {})),
			chapters,
			slides,
			warnings: diagnostics,
		},
	};
}

function isError({severity}: Diagnostic): boolean {
	return severity === 'error';
}

function eraOf(id: string, {label, date, title}: ChapterSettings): Era {
	return {
		id,
		label: label ?? id,
		...(date === undefined ? {} : {date}),
		...(title === undefined ? {} : {title}),
	};
}

/** Gives ids to slides: those that authors chose must differ, those that are made from titles do. */
function nameSlides(drafts: readonly DraftSlide[], diagnostics: Diagnostic[]): string[] {
	const unique = uniqueIds();
	const given = new Set<string>();
	for (const {givenId, position} of drafts) {
		if (givenId === undefined) continue;
		if (given.has(givenId)) {
			diagnostics.push(diagnostic('error', 'deck.duplicateId', {id: givenId}, position));
		} else given.add(unique(givenId));
	}
	return drafts.map(({givenId, title}) => givenId ?? unique(slug(spansText(title)) || 'slide'));
}

function checkEras(drafts: readonly DraftChapter[]): Diagnostic[] {
	const seen = new Set<string>();
	return drafts.flatMap(({settings: {era}, eraPosition: position}): Diagnostic[] => {
		if (era === undefined) return [];
		const isNew = !seen.has(era);
		seen.add(era);
		if (isNew) return [];
		return [diagnostic('error', 'deck.duplicateEra', {era}, position)];
	});
}
