import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {animatedSvg} from '../../src/export/animated-svg.ts';
import {metrics} from '../../src/export/metrics.ts';
import {svg} from '../../src/export/svg.ts';
import {night} from '../../src/theme/night.ts';

const options = {theme: night, metrics: metrics(16), title: 'Boxes & <lines>'};

function gridOf(...rows: readonly string[]): Grid {
	const grid = new Grid({width: 12, height: rows.length});
	for (const [y, row] of rows.entries()) grid.text(0, y, row);
	return grid;
}

test('an SVG says its size in px and its title, and paints the theme’s background', () => {
	const image = svg(gridOf('a', 'b'), options);
	expect(image).toMatch(/^<svg [^>]*width="96" height="36" viewBox="0 0 96 36"/);
	expect(image).toContain('<title>Boxes &amp; &lt;lines&gt;</title>');
	expect(image).toContain('fill="#0e131f"');
});

test('every letter has its own x, a wide one two cells', () => {
	const image = svg(gridOf('ab 도c'), options);
	expect(image).toContain('x="0 8 16 24 40">ab 도c</tspan>');
});

test('a letter of several UTF-16 units stands alone, so that positions stay in step', () => {
	const image = svg(gridOf('a😀b'), options);
	expect(image).toMatch(/x="0">a<.*x="8">😀<.*x="24">b</);
});

test('what is markup in the text is escaped', () => {
	expect(svg(gridOf('<b> & "q"'), options)).toContain('&lt;b&gt; &amp; &quot;q&quot;');
});

test('a line through several cells is one rectangle', () => {
	const image = svg(gridOf('────'), options);
	expect(image).toContain('d="M0 8h32v1h-32z"');
	expect(image).not.toContain('<text');
});

test('the font goes into the file', () => {
	expect(svg(gridOf('a'), {...options, font: 'QUJD'})).toContain('url(data:font/ttf;base64,QUJD)');
	expect(svg(gridOf('a'), options)).not.toContain('@font-face');
});

test('an animated SVG writes rows that look alike once and moves only rows that change', async () => {
	const frames = [
		{time: 0, grid: gridOf('same', 'one', '')},
		{time: 400, grid: gridOf('same', 'two', '')},
		{time: 600, grid: gridOf('same', 'one', '')},
	];
	const image = await animatedSvg({frames, hold: 400}, options, async (letters) => letters);
	expect(image).toContain(';base64, aemnostw)');
	expect(image.match(/>same</g)).toHaveLength(1);
	expect(image.match(/>one</g)).toHaveLength(1);
	expect(image.match(/@keyframes/g)).toHaveLength(1);
	expect(image).toContain(
		'@keyframes s1{0%{transform:translateY(0)}40%{transform:translateY(-18px)}60%{transform:translateY(0)}}',
	);
	expect(image).toContain('.s1{animation:s1 1000ms step-end infinite}');
	expect(image).not.toMatch(/<script/);
});
