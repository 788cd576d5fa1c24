import {expect, test} from 'vitest';
import {attribute} from '../../src/cell/style.ts';
import {inline} from '../../src/slide/inline.ts';
import {night} from '../../src/theme/night.ts';
import {spans} from './slides.ts';

const texts = (link: string, text: string) => inline([{text, link}], night).map((run) => run.text);

test('strong, emphasised and struck text have their attributes', () => {
	const [strong, both, struck] = inline(
		[
			{text: 'a', strong: true},
			{text: 'b', strong: true, emphasis: true},
			{text: 'c', strike: true},
		],
		night,
	);
	expect(strong?.style).toEqual({fg: night.strong, attributes: attribute.bold});
	expect(both?.style.attributes).toBe(attribute.bold | attribute.italic);
	expect(struck?.style.attributes).toBe(attribute.strike);
});

test('code stands on the surface', () => {
	expect(inline(spans('`runc`'), night)).toEqual([{text: 'runc', style: {fg: night.code, bg: night.surface}}]);
});

test('plain text keeps the look of what it stands in', () => {
	const base = {fg: night.muted, attributes: attribute.italic};
	expect(inline(spans('quiet'), night, base)).toEqual([{text: 'quiet', style: base}]);
});

test('a link is followed by its address when that says more than its text', () => {
	expect(texts('https://opencontainers.org', 'OCI')).toEqual(['OCI', ' (https://opencontainers.org)']);
	expect(texts('https://opencontainers.org/', 'opencontainers.org')).toEqual(['opencontainers.org']);
	expect(texts('mailto:a@example.org', 'a@example.org')).toEqual(['a@example.org']);
	expect(texts('#runc', 'runc')).toEqual(['runc']);
});

test('a link of two looks has its address once, at its end', () => {
	const link = 'https://example.org';
	const runs = inline([{text: 'the ', link}, {text: 'spec', link, strong: true}, {text: '.'}], night);
	expect(runs.map((run) => run.text)).toEqual(['the ', 'spec', ' (https://example.org)', '.']);
});
