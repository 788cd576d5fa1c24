/**
 * A deck is untrusted: what a terminal would obey, or what would reorder the text around it, is
 * replaced by something to be seen. C0 and DEL become their control pictures (Unicode Standard,
 * "Control Pictures", U+2400–U+2421), C1 (obeyed by terminals in 8-bit mode, ECMA-48 5.3), bidirectional
 * embeddings, overrides and isolates (Unicode Standard Annex #9, 2.1–2.5), lone surrogates and noncharacters (The Unicode Standard, 23.7; of them
 * XML 1.0 forbids U+FFFE and U+FFFF) become `�`,
 * line and paragraph separators `␤`.
 */
const obeyed = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
const replacement = '\ufffd';

/** Controls without a width or a picture that only change how their neighbours are shown. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * Replaces control characters, all but `\n` and `\t`, each by one visible character: positions in the
 * text stay what they were. For a file's text before it is parsed.
 */
export function sanitise(text: string): string {
	return text.toWellFormed().replace(obeyed, visible);
}

/**
 * Sanitises text that a parser has decoded (escapes of YAML, character references of Markdown): as
 * {@link sanitise}, and tabs become spaces, and characters that show nothing are dropped.
 */
export function sanitiseDecoded(text: string): string {
	return sanitise(text).replace(invisible, '').replaceAll('\t', ' ');
}

/** Sanitises text that has to stay on one line: as {@link sanitiseDecoded}, with white space run together. */
export function sanitiseLine(text: string): string {
	return sanitiseDecoded(text).replace(/\s+/g, ' ').trim();
}

function visible(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return code === 0x2028 || code === 0x2029 ? '\u2424' : replacement;
}
