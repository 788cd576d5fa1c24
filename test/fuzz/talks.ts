import fc from 'fast-check';
import type {Size} from '../../src/cell/rectangle.ts';
import type {Deck} from '../../src/deck/model.ts';
import {openSession, type Session} from '../../src/player/session.ts';
import {composeScreen, panes} from '../../src/screen/panes.ts';
import {screenLayout} from '../../src/screen/screen-layout.ts';
import {viewOf} from '../../src/screen/view.ts';
import {deckOf} from '../deck/memory.ts';
import {sample} from '../export/deck.ts';
import {ManualClock} from '../ui/talk.ts';

/** Decks that are walked through: text of several pages, wide letters, code, tables, steps, morphs, terms, nothing. */
const texts = {
	mixed: sample,
	long: `# 긴 글\n\n${'컨테이너는 리눅스 커널의 기능이다. 👩‍💻 café '.repeat(40)}\n\n<!-- pause -->\n\n${'- 데몬\n'.repeat(30)}`,
	code: `# Code\n\n\`\`\`yaml {1,2-3}\n${'key: [값, "두 칸"] # a line that is longer than many a screen is wide\n'.repeat(30)}\`\`\`\n`,
	table: `# Table\n\n| a | 나 | c |\n|--|:-:|--:|\n${'| one two three | 하나 둘 셋 넷 다섯 | 3 |\n'.repeat(9)}\n\n---\n\n> quote\n\n<!-- layout: quote -->`,
	bare: '<!-- a note -->',
} as const;

const terms = {'/deck/g.yaml': 'daemon: A program that serves.\n데몬: 뒤에서 도는 프로그램\n'};
const front = '---\ntitle: 이야기\nglossary: g.yaml\nminutes: 3\n---\n\n';

export type TalkName = keyof typeof texts;
export const talkNames = fc.constantFrom(...(Object.keys(texts) as TalkName[]));

const read = new Map<TalkName, Promise<Deck>>();

/** One of the decks. */
export async function talkOf(name: TalkName): Promise<Deck> {
	const text = texts[name].startsWith('---') ? texts[name] : front + texts[name];
	const deck = read.get(name) ?? deckOf(text, terms);
	read.set(name, deck);
	return deck;
}

/** A session on a clock that is set by hand. */
export function sessionOf(deck: Deck, size: Size, motion: 'full' | 'none'): Session<ManualClock> {
	const presentation = {deck, depth: 'truecolor', isAscii: false} as const;
	return openSession(presentation, {size, theme: 'night', motion}, new ManualClock(), screenLayout);
}

/** What is on the screen. */
export function screenOf(session: Session, hasClock = true) {
	const state = session.store.getSnapshot();
	return composeScreen(panes(viewOf(session, state, hasClock)), state.size);
}
