import type {DeckReader} from '../../src/deck/deck-reader.ts';
import {loadDeck} from '../../src/deck/load.ts';
import type {Deck} from '../../src/deck/model.ts';
import type {ScreenSetting} from '../../src/export/deck-screens.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';

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

export const setting: ScreenSetting = {
	size: {width: 80, height: 24},
	appearance: appearanceOf({}, 'night'),
	motion: 'full',
};
