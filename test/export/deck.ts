import {loadDeck} from '../../src/deck/load.ts';
import type {DeckReader} from '../../src/deck/reader.ts';
import type {Deck} from '../../src/deck/slide.ts';
import type {Setting} from '../../src/export/screen.ts';
import {night} from '../../src/theme/night.ts';

/** A deck from Markdown. */
export async function deckOf(text: string): Promise<Deck> {
	const {deck, diagnostics} = await loadDeck('-', {reader: {} as DeckReader, text});
	if (deck === undefined) throw new Error(diagnostics.map(({message}) => message).join('; '));
	return deck;
}

/** Three slides: text in two steps with a note, a diagram that the next slide changes, Korean in it. */
export const sample = `---
title: Sample talk
---

# First slide

It has **strong** words and \`code\`.

<!-- pause -->

- one
- two

<!--
cue: Smile.
The first note
goes on here.
-->

---

## Boxes

\`\`\`diagram
stage: boxes
rows: [[cli, daemon]]
boxes:
  cli: docker
  daemon: 도커 데몬
edges:
  - cli -> daemon
steps:
  - focus: [daemon]
    caption: The daemon works.
\`\`\`

---

## More boxes

\`\`\`diagram
stage: boxes
rows: [cli, daemon, [one, two]]
boxes: {cli: docker, daemon: 도커 데몬, one: runc, two: shim}
edges:
  - cli -> daemon
  - daemon -> one
\`\`\`

| a | b |
|---|---|
| 1 | 2 |
`;

export const setting: Setting = {
	size: {width: 80, height: 24},
	look: {theme: night, isAscii: false, motion: 'full'},
};
