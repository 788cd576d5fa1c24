/**
 * Code in ASCII only: as soon as one character is none, V8 keeps the whole file with two bytes a character,
 * and Node takes twice as long to read it. What is escaped stands in literals, where that means the same.
 */
export function inAscii(code: string): string {
	return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
