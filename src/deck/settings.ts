import {z} from 'zod';
import type {Diagnostic} from '../check/diagnostic.ts';
import {locate, Problems} from '../check/problem.ts';
import {check, isMap, map, text, texts, warnUnknownKeys} from '../check/shape.ts';
import type {MessageId} from '../messages/messages.ts';
import {checkLocalisedText, localisedText} from './localised-text.ts';
import type {Yaml} from './yaml.ts';

/** A span of time in minutes, as text. */
export const minutes = z
	.string({error: 'shape.minutes' satisfies MessageId})
	.refine((value) => Number(value) > 0 && Number(value) < 10_000, {error: 'shape.minutesAbove' satisfies MessageId})
	.transform(Number);

const deckShape = {
	title: localisedText.optional(),
	subtitle: localisedText.optional(),
	author: text.optional(),
	date: text.optional(),
	languages: texts.optional(),
	theme: text.optional(),
	minutes: minutes.optional(),
	sources: z.record(z.string(), text, {error: 'shape.sources' satisfies MessageId}).optional(),
	glossary: text.optional(),
	/** Its values are for `readRoles` to read. */
	roles: z.record(z.string(), z.unknown(), {error: 'shape.roles' satisfies MessageId}).optional(),
};
const chapterShape = {
	era: text.optional(),
	label: text.optional(),
	date: text.optional(),
	title: text.optional(),
	minutes: minutes.optional(),
};

/** What `deck.yaml` says, or the front matter of a deck in one file. */
export type DeckSettings = Readonly<z.infer<z.ZodObject<typeof deckShape>>>;
/** What a chapter's front matter says. */
export type ChapterSettings = Readonly<z.infer<z.ZodObject<typeof chapterShape>>>;

/** Settings, as far as they can be read, and what is wrong with them. */
export type SettingsResult<T> = {readonly settings: T; readonly diagnostics: readonly Diagnostic[]};

/** Settings of `deck.yaml`. */
export function readDeckSettings(yaml: Yaml): SettingsResult<DeckSettings> {
	const {settings, diagnostics} = read(deckShape, yaml);
	const {title, subtitle, languages} = settings;
	if (languages === undefined) return {settings, diagnostics};
	const problems = new Problems();
	checkLocalisedText('title', title, languages, problems);
	checkLocalisedText('subtitle', subtitle, languages, problems);
	return {settings, diagnostics: [...diagnostics, ...locate(problems.list, yaml.at)]};
}

/** Settings of a chapter of a folder. */
export function readChapterSettings(yaml: Yaml): SettingsResult<ChapterSettings> {
	return read(chapterShape, yaml);
}

/** Settings of a deck in one file, which is its own only chapter. */
export function readSingleSettings(yaml: Yaml): SettingsResult<DeckSettings & ChapterSettings> {
	return read({...deckShape, ...chapterShape}, yaml);
}

/** Each key that is right is kept, so that one mistake hides no other. */
function read<S extends z.ZodRawShape>(shape: S, yaml: Yaml): SettingsResult<z.infer<z.ZodObject<S>>> {
	const problems = new Problems();
	const settings: Record<string, unknown> = {};
	const isBlank = yaml.value === undefined || yaml.value === '';
	const written = isBlank ? {} : check(map, yaml.value, [], problems);
	if (isMap(written)) {
		warnUnknownKeys(written, Object.keys(shape), [], problems);
		for (const [key, type] of Object.entries(shape)) {
			const value = written[key];
			if (value === undefined || value === '') continue;
			const checked = check(type as z.ZodType, value, [key], problems);
			if (checked !== undefined) settings[key] = checked;
		}
	}
	return {
		settings: settings as z.infer<z.ZodObject<S>>,
		diagnostics: [...yaml.diagnostics, ...locate(problems.list, yaml.at)],
	};
}
