declare module 'gifenc/dist/gifenc.esm.js' {
	/** Red, green and blue, 0 to 255 each. */
	export type GifColour = readonly [number, number, number];
	export type GifFrame = {
		readonly palette?: readonly GifColour[];
		/** ms; the file holds hundredths of a second. */
		readonly delay?: number;
		readonly transparent?: boolean;
		readonly transparentIndex?: number;
		/** 0 plays for ever. */
		readonly repeat?: number;
		/** 1 keeps the frame under the next one. */
		readonly dispose?: number;
	};
	export type Encoder = {
		writeFrame(pixels: Uint8Array, width: number, height: number, frame: GifFrame): void;
		finish(): void;
		bytes(): Uint8Array<ArrayBuffer>;
	};
	export function GIFEncoder(): Encoder;
}
