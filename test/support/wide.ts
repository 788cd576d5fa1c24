import type {IUnicodeVersionProvider} from '@xterm/headless';
import stringWidth from 'string-width';

/** How a terminal of East Asia measures: what Unicode calls ambiguous takes two cells. */
export const wideAmbiguous: IUnicodeVersionProvider = {
	version: 'wide',
	wcwidth,
	charProperties(codePoint, preceding) {
		const width = wcwidth(codePoint);
		const widthBefore = (preceding >> 1) & 3;
		// What has no width of its own joins what is before it; see xterm.js, UnicodeService.
		return width === 0 && widthBefore > 0 ? (widthBefore << 1) | 1 : width << 1;
	},
};

function wcwidth(codePoint: number): 0 | 1 | 2 {
	if (codePoint < 0x7f) return codePoint < 0x20 ? 0 : 1;
	return Math.min(2, stringWidth(String.fromCodePoint(codePoint), {ambiguousIsNarrow: false})) as 0 | 1 | 2;
}
