import fc from 'fast-check';
import {diagramYaml, soundDiagramYaml} from './diagrams.ts';
import {phrase, plainWord, word, yamlText} from './text.ts';

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\``;
const lines = (each: fc.Arbitrary<string>, most: number) => fc.array(each, {minLength: 1, maxLength: most});

const directive = fc.oneof(
	fc.constantFrom('layout: title', 'layout: columns', 'layout: quote', 'layout: diagram', 'layout: nosuch'),
	fc.constantFrom('transition: none', 'transition: fade', 'transition: slide', 'transition: morph', 'transiton: fade'),
	fc.constantFrom('minutes: 1', 'minutes: 0', 'minutes: x', 'minutes: 1e308', '{minutes: 2, id: one}'),
	yamlText.map((text) => `id: ${text}`),
	fc.constantFrom('pause', 'column', 'pasue', 'pause\npause', ''),
);
const comment = fc.oneof(
	{weight: 5, arbitrary: directive.map((text) => `<!-- ${text} -->`)},
	{weight: 2, arbitrary: fc.constant('<!-- pause -->')},
	{weight: 2, arbitrary: fc.tuple(phrase, phrase).map(([cue, note]) => `<!--\ncue: ${cue}\n${note}\n-->`)},
	{weight: 1, arbitrary: phrase.map((text) => `<!-- ${text}`)},
);
const codeLine = fc.oneof(
	fc.constantFrom('const a = 1; // 하나', 'func main() {', '\tfmt.Println("안녕")', '}', '', 'key: [value, 2]', '"""'),
	word,
);
const code = fc
	.tuple(
		fc.constantFrom('js', 'yaml', 'json', '', 'nosuch', 'js {1,3-4}', 'json {9}', 'js {2-}{1}'),
		lines(codeLine, 8),
	)
	.map(([info, text]) => fence(info, text.join('\n')));
const table = fc.tuple(fc.integer({min: 1, max: 4}), lines(phrase, 9)).map(([columns, cells]) => {
	const rows = Array.from({length: Math.ceil(cells.length / columns)}, (_, row) =>
		cells.slice(row * columns, (row + 1) * columns),
	);
	const [head = [], ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
	return [head, `|${' :-: |'.repeat(columns)}`, ...rest].join('\n');
});
const list = fc
	.tuple(fc.constantFrom('- ', '1. ', '9. ', '- [ ] ', '- [x] ', '1. [x] '), lines(phrase, 5), fc.boolean())
	.map(([mark, all, isNested]) =>
		all.map((text, index) => `${isNested && index % 2 ? '   ' : ''}${mark}${text}`).join('\n'),
	);
const html = fc.oneof(
	fc.constantFrom('<details><summary>a</summary>b</details>', '<style>a{}</style>', '<script>a</script>', '<hr/>'),
	fc.constantFrom(
		'<pre>\na\n---\nb\n</pre>',
		'<table><tr><td>a</td></tr></table>',
		'<!DOCTYPE html>',
		'<img src=a alt=b>',
	),
	phrase.map((text) => `<p align=center>${text}</p>`),
);

const block = fc.oneof(
	{weight: 4, arbitrary: phrase},
	{weight: 3, arbitrary: list},
	{weight: 2, arbitrary: comment},
	{weight: 2, arbitrary: table},
	{weight: 1, arbitrary: code},
	{weight: 2, arbitrary: soundDiagramYaml.map((text) => fence('diagram', text))},
	{weight: 1, arbitrary: diagramYaml.map((text) => fence('diagram', text))},
	{weight: 1, arbitrary: fc.constantFrom(fence('diagram', 'file: d.yaml'), fence('diagram', 'file: ../x.yaml'))},
	{weight: 1, arbitrary: html},
	{weight: 1, arbitrary: lines(phrase, 3).map((all) => all.map((text) => `> ${text}`).join('\n'))},
	{weight: 1, arbitrary: phrase.map((text) => `> [!NOTE]\n> ${text}`)},
	{
		weight: 1,
		arbitrary: fc.tuple(fc.integer({min: 2, max: 7}), phrase).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
	},
	{weight: 1, arbitrary: phrase.map((text) => `a[^n]\n\n[^n]: ${text}`)},
	{weight: 1, arbitrary: fc.constantFrom('***', '___', '====', '```', '~~~', '<!-- column -->', '[r]: http://a')},
);
const title = fc.oneof(
	{weight: 4, arbitrary: phrase.map((text) => `# ${text}`)},
	{weight: 1, arbitrary: phrase.map((text) => `${text}\n===`)},
	{weight: 1, arbitrary: fc.constant('')},
);

/** The text of a slide. */
const slide = fc
	.tuple(title, fc.array(block, {maxLength: 4}))
	.map(([heading, blocks]) => [heading, ...blocks].join('\n\n'));

/** Slides with what stands between them. */
export const slides = fc
	.tuple(
		lines(slide, 3),
		fc.constantFrom('\n\n---\n\n', '\n\n---\n\n', '\n---\n', '\n\n----  \n\n', '\r\n\r\n---\r\n\r\n'),
	)
	.map(([all, between]) => all.join(between));

const setting = fc.oneof(
	yamlText.map((text) => `title: ${text}`),
	yamlText.map((text) => `title: {en: ${text}, ko: ${text}}`),
	yamlText.map((text) => `author: ${text}`),
	fc.constantFrom('minutes: 5', 'minutes: .nan', 'minutes: [', 'theme: day', 'theme: nosuch', 'era: one', 'label: 0.9'),
	fc.constantFrom(
		'languages: [en, ko]',
		'languages: [ko]',
		'languages: en',
		'glossary: g.yaml',
		'glossary: g.LANG.yaml',
	),
	fc.constantFrom(
		'roles: {mine: daemon}',
		'roles: {mine: "#ff0000"}',
		'roles: {mine: {night: red, day: blue}}',
		'roles: 5',
	),
	fc.tuple(plainWord, yamlText).map(([key, text]) => `sources: {${key}: ${text}}`),
	fc.tuple(word, yamlText).map(([key, text]) => `${key}: ${text}`),
);

/** The lines of `deck.yaml`, or of front matter. */
export const settings = fc.array(setting, {maxLength: 4}).map((all) => all.join('\n'));

/** A glossary file. */
export const glossary = fc
	.array(
		fc.oneof(
			fc.tuple(plainWord, yamlText).map(([key, text]) => `${key}: ${text}`),
			fc.tuple(word, yamlText).map(([key, text]) => `${key}: {term: ${text}, definition: ${text}}`),
		),
		{maxLength: 4},
	)
	.map((all) => all.join('\n'));
