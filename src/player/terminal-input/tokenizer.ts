import {type Begun, sequenceWait, waitFor} from './begun.ts';
import {controlKey, isCsiEnd} from './bytes.ts';
import type {InputToken} from './input-token.ts';
import {wheelButton} from './mouse.ts';
import {beginPaste, type Paste} from './paste.ts';
import {csiKey, ss3Key} from './sequence-key.ts';
import {createUtf8Decoder} from './utf8.ts';

/** Tells what a person did from the bytes that a terminal sends. */
export type Tokenizer = {
	/** Takes bytes that came at `now` (ms by any clock): what they say, in order. */
	feed(bytes: Uint8Array, now: number): readonly InputToken[];
	/** What the silence until `now` says: nothing before the deadline. */
	expire(now: number): readonly InputToken[];
	/** When the silence will have said something; undefined while nothing waits. */
	readonly deadline: number | undefined;
};

const nothing: Begun = {kind: 'nothing'};
const byteOf = {bell: 0x07, escape: 0x1b, delete: 0x7f} as const;
/** What begins a string after an Escape: DCS, SOS, OSC, PM, APC (ECMA-48, section 5.6). */
const stringIntroducers = 'PX]^_';
/** More of a sequence than any key has. */
const longestBody = 64;

/**
 * A state machine over bytes, after the parser of DEC's terminals (Paul Williams, https://vt100.net/emu/dec_ansi_parser)
 * and ECMA-48, but for what a terminal sends: text is UTF-8, and there are no 8-bit controls. How the bytes are cut
 * makes no difference, as long as no part lets wait for it. The content of no string is ever taken for a key.
 *
 * @example
 * const tokenizer = createTokenizer();
 * tokenizer.feed(new TextEncoder().encode('\x1b[1;2'), 0); // []
 * tokenizer.feed(new TextEncoder().encode('Cq'), 80); // [{type: 'key', key: 'shift-right'}, {type: 'text', text: 'q'}]
 */
export function createTokenizer(): Tokenizer {
	const utf8 = createUtf8Decoder();
	let begun: Begun = nothing;
	let deadline: number | undefined;
	/** Until when what looks like the rest of a sequence belongs to an Escape that has been told. */
	let lateUntil = Number.NEGATIVE_INFINITY;
	let tokens: InputToken[] = [];

	const tell = (token: InputToken | undefined) => {
		const last = tokens.at(-1);
		if (token?.type === 'text' && last?.type === 'text')
			tokens[tokens.length - 1] = {...last, text: last.text + token.text};
		else if (token !== undefined) tokens.push(token);
	};
	const key = (name: string) => tell({type: 'key', key: name});
	const take = (): readonly InputToken[] => {
		const taken = tokens;
		tokens = [];
		return taken;
	};

	/** Begins what a character after an Escape begins; says whether it does. */
	const introduce = (character: string, isLate: boolean): boolean => {
		if (character === '[') begun = {kind: 'csi', body: '', isLate};
		else if (character === 'O') begun = {kind: 'ss3', body: '', isLate};
		else if (character !== '' && stringIntroducers.includes(character)) {
			begun = {kind: 'string', introducer: character, isLate, isEmpty: true, hasEscape: false, isInterrupted: false};
		} else return false;
		return true;
	};

	const ground = (byte: number, now: number) => {
		if (byte >= 0x80) {
			const text = utf8.push(byte);
			if (text !== undefined && !/\p{Cc}/u.test(text)) tell({type: 'text', text});
			return;
		}
		utf8.reset();
		if (byte === byteOf.escape) begun = {kind: 'escape'};
		else if (byte < 0x20 || byte === byteOf.delete) key(controlKey(byte));
		else if (now > lateUntil || !introduce(String.fromCharCode(byte), true)) {
			tell({type: 'text', text: String.fromCharCode(byte)});
		}
		lateUntil = Number.NEGATIVE_INFINITY;
	};
	/** Gives up what has begun; the byte is the first of something else. */
	const restart = (byte: number, now: number) => {
		begun = nothing;
		ground(byte, now);
	};
	const afterEscape = (byte: number, now: number) => {
		const character = byte < 0x80 ? String.fromCharCode(byte) : '';
		if (introduce(character, false)) return;
		begun = nothing;
		// The end of a string (ST) that has been given up.
		if (character === '\\') return;
		key('escape');
		restart(byte, now);
	};
	const inSequence = (sequence: Begun & {kind: 'csi' | 'ss3'}, byte: number, now: number) => {
		const character = String.fromCharCode(byte);
		const isCsi = sequence.kind === 'csi';
		const {body} = sequence;
		if (isCsi ? isCsiEnd(body, byte) : (byte >= 0x40 && byte < byteOf.delete) || byte === 0x20) {
			begun = nothing;
			if (isCsi && character === 'M' && body === '') begun = {kind: 'x10-mouse', bytes: []};
			else if (isCsi && character === '~' && body === '200') begun = {kind: 'paste', paste: beginPaste()};
			else tell(isCsi ? csiKey(body, character) : ss3Key(body, character));
		} else if (isCsi ? byte >= 0x20 && byte < byteOf.delete : /[\d;]/.test(character)) {
			if (body.length < longestBody) sequence.body += character;
		} else restart(byte, now);
	};
	const inMouse = ({bytes}: Begun & {kind: 'x10-mouse'}, byte: number, now: number) => {
		if (byte < 0x20) return restart(byte, now);
		bytes.push(byte);
		if (bytes.length < 3) return;
		begun = nothing;
		const wheel = wheelButton((bytes[0] ?? 0) - 0x20);
		if (wheel !== undefined) key(wheel);
	};
	const inString = (string: Begun & {kind: 'string'}, byte: number, now: number) => {
		if (byte === byteOf.bell) begun = nothing;
		else if (string.hasEscape) {
			// ST ends it; any other sequence does, too, and counts.
			begun = nothing;
			if (byte === byteOf.escape) begun = {kind: 'escape'};
			else if (byte !== 0x5c) afterEscape(byte, now);
		} else {
			string.isEmpty = false;
			string.hasEscape = byte === byteOf.escape;
			string.isInterrupted ||= byte === 0x03;
		}
	};
	const inPaste = (paste: Paste, byte: number) => {
		const text = paste.push(byte);
		if (text === undefined) return;
		begun = nothing;
		tell({type: 'paste', text});
	};
	const push = (byte: number, now: number) => {
		if (begun.kind === 'nothing') ground(byte, now);
		else if (begun.kind === 'escape') afterEscape(byte, now);
		else if (begun.kind === 'x10-mouse') inMouse(begun, byte, now);
		else if (begun.kind === 'string') inString(begun, byte, now);
		else if (begun.kind === 'paste') inPaste(begun.paste, byte);
		else inSequence(begun, byte, now);
	};

	return {
		get deadline() {
			return deadline;
		},
		feed(bytes, now) {
			for (const byte of bytes) push(byte, now);
			const wait = waitFor(begun, utf8.isWaiting);
			deadline = wait === undefined ? undefined : now + wait;
			return take();
		},
		expire(now) {
			if (deadline === undefined || now < deadline) return [];
			const ended = begun;
			begun = nothing;
			deadline = undefined;
			utf8.reset();
			if (ended.kind === 'escape') {
				key('escape');
				lateUntil = now + sequenceWait;
			} else if (ended.kind === 'csi' && ended.isLate && ended.body === '') tell({type: 'text', text: '['});
			else if (ended.kind === 'ss3' && ended.isLate && ended.body === '') tell({type: 'text', text: 'O'});
			else if (ended.kind === 'string' && ended.isLate && ended.isEmpty) tell({type: 'text', text: ended.introducer});
			else if (ended.kind === 'string' && ended.isInterrupted) key('ctrl-c');
			else if (ended.kind === 'paste' && ended.paste.isInterrupted) key('ctrl-c');
			return take();
		},
	};
}
