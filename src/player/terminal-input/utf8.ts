/** Characters out of bytes that come one after the other. */
export type Utf8Decoder = {
	/** Whether a character has begun and not ended. */
	readonly isWaiting: boolean;
	/** Takes a byte of 0x80 or more; the character that it ends, if it does. What is no UTF-8 is dropped. */
	push(byte: number): string | undefined;
	/** Forgets what has begun. */
	reset(): void;
};

/** How many bytes follow a first one, and the smallest code point that takes so many (RFC 3629, section 3). */
const forms = [
	{lead: 0xc0, mask: 0xe0, following: 1, least: 0x80},
	{lead: 0xe0, mask: 0xf0, following: 2, least: 0x800},
	{lead: 0xf0, mask: 0xf8, following: 3, least: 0x10000},
] as const;

/** A decoder of UTF-8 as RFC 3629 has it: no form longer than needed, no surrogates, nothing beyond U+10FFFF. */
export function createUtf8Decoder(): Utf8Decoder {
	let missing = 0;
	let code = 0;
	let least = 0;
	return {
		get isWaiting() {
			return missing > 0;
		},
		push(byte) {
			if ((byte & 0xc0) !== 0x80) {
				const form = forms.find(({lead, mask}) => (byte & mask) === lead);
				missing = form?.following ?? 0;
				code = form === undefined ? 0 : byte & ~form.mask;
				least = form?.least ?? 0;
				return undefined;
			}
			if (missing === 0) return undefined;
			code = code * 64 + (byte & 0x3f);
			missing--;
			return missing === 0 && isScalar(code) && code >= least ? String.fromCodePoint(code) : undefined;
		},
		reset() {
			missing = 0;
		},
	};
}

function isScalar(code: number): boolean {
	return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
