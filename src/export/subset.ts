/** What HarfBuzz's subsetter offers as a WebAssembly module (hb-subset.h, hb-blob.h, hb-face.h, hb-set.h). */
type HarfBuzz = {
	readonly memory: {readonly buffer: ArrayBuffer};
	_initialize(): void;
	malloc(size: number): number;
	hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
	hb_blob_get_data(blob: number, length: number): number;
	hb_blob_get_length(blob: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_face_reference_blob(face: number): number;
	hb_set_add(set: number, codePoint: number): void;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_unicode_set(input: number): number;
	hb_subset_or_fail(face: number, input: number): number;
};

// TypeScript has it among the types of browsers only.
declare const WebAssembly: {
	instantiate(module: Uint8Array, imports: object): Promise<{readonly instance: {readonly exports: unknown}}>;
};

/** HB_MEMORY_MODE_WRITABLE of hb-blob.h: the font is ours, in the module's memory. */
const writable = 2;

/**
 * The part of a TrueType font that has the characters of `text`. `harfbuzz` is the module
 * harfbuzz-subset.wasm. The same arguments give the same bytes. Throws when the font cannot be read.
 */
export async function subset(font: Uint8Array, text: string, harfbuzz: Uint8Array): Promise<Uint8Array> {
	const {instance} = await WebAssembly.instantiate(harfbuzz, {});
	const hb = instance.exports as HarfBuzz;
	hb._initialize();
	const data = hb.malloc(font.length);
	new Uint8Array(hb.memory.buffer).set(font, data);
	const blob = hb.hb_blob_create(data, font.length, writable, 0, 0);
	const face = hb.hb_face_create(blob, 0);
	const input = hb.hb_subset_input_create_or_fail();
	const wanted = hb.hb_subset_input_unicode_set(input);
	for (const character of new Set(text)) hb.hb_set_add(wanted, character.codePointAt(0) ?? 0);
	const part = hb.hb_subset_or_fail(face, input);
	if (part === 0) throw new Error('The font could not be subset');
	const result = hb.hb_face_reference_blob(part);
	const start = hb.hb_blob_get_data(result, 0);
	// The module's memory goes with the module; nothing is freed piece by piece.
	return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result));
}
