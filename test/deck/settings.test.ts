import {expect, test} from 'vitest';
import {readChapterSettings, readDeckSettings} from '../../src/deck/settings.ts';
import {parseYaml} from '../../src/deck/yaml.ts';

const yaml = (text: string) => parseYaml(text, {file: 'deck.yaml', line: 1, column: 1});

test('a value that is wrong is told, and hides no other', () => {
	const {settings, diagnostics} = readDeckSettings(yaml('title: [T]\nauthor: A\nminutes: soon\nlanguages: en'));
	expect(settings).toEqual({author: 'A', languages: ['en']});
	expect(diagnostics.map(({position}) => position?.line)).toEqual([1, 3]);
});

test('an empty value is none', () => {
	expect(readChapterSettings(yaml('era:\ntitle: ""')).settings).toEqual({});
	expect(readChapterSettings(yaml('')).settings).toEqual({});
});

test('a chapter knows no keys of a deck', () => {
	const {diagnostics} = readChapterSettings(yaml('glossary: g.yaml'));
	expect(diagnostics.map(({severity, message}) => [severity, message])).toEqual([
		['warning', expect.stringContaining('unknown key "glossary"')],
	]);
});
