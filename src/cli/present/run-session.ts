import type {Deck} from '../../deck/model.ts';
import {placeholderDeck} from '../../deck/opening-slide.ts';
import {openPendingSession} from '../../player/pending-session.ts';
import type {Start} from '../../player/state.ts';
import {composeScreen} from '../../screen/panes.ts';
import {screenLayout} from '../../screen/screen-layout.ts';
import {realClock} from '../../ui/real-clock.ts';
import type {RunningApp} from '../../ui/render.tsx';
import {createScreenStore} from '../../ui/screen-store.ts';
import {createScreenWriter} from '../../ui/screen-writer.ts';
import {showScreens} from '../../ui/show-screens.ts';
import {windowSize} from '../../ui/window-size.ts';
import {deckTheme, slideOrFail} from '../deck-choice.ts';
import {type FirstFrame, noFirstFrame} from '../first-frame/index.ts';
import {warmUp} from '../first-frame/warm-up.ts';
import {ownMessages} from '../language.ts';
import type {PendingDeck} from '../load/deck-worker.ts';
import {deckOrFail} from '../load/load-or-fail.ts';
import type {Terminal} from '../terminal.ts';
import {keepTitles, openTitles} from '../title-cache.ts';
import {colourDepth} from './colour-depth.ts';
import {refuseCueFile, writeCueFile} from './cue-file.ts';
import {logCues} from './cue-log.ts';
import {isAscii, type PresentFlags} from './present-flags.ts';

/**
 * Presents a deck on the terminal until its speaker leaves: its slide to begin with as soon as it has been
 * read, all else when the rest is there. Gives the exit code. Throws a Failure for a deck that cannot be
 * shown and for a place to begin that it does not have, and whatever went wrong while it ran; the terminal
 * is restored then.
 */
export async function runSession(
	loading: PendingDeck,
	flags: PresentFlags,
	terminal: Terminal,
	firstFrame: FirstFrame = noFirstFrame,
): Promise<number> {
	const whole = loading.whole.then((loaded) => {
		const deck = deckOrFail(loaded, flags.lang);
		refuseCueFile(flags, loading.stamps.keys(), ownMessages(deck.language));
		return deck;
	});
	// It is told by whoever waits for it, which nobody may do any more.
	whole.catch(() => {});
	const titles = openTitles();
	warmUpMeanwhile(loading.slide);
	const slide = await loading.slide;
	refuseCueFile(flags, loading.stamps.keys(), ownMessages());
	const deck = slide === undefined ? await whole : placeholderDeck(slide);
	const start = startOf(deck, flags);
	const open = () => {
		const pending = openPendingSession(
			{
				deck,
				depth: colourDepth(flags.color, process.env),
				isAscii: isAscii(flags),
				language: ownMessages().language,
				loadOthers: () => loading.others,
				bigTitle: titles.bigTitle,
			},
			start,
			realClock,
			screenLayout,
		);
		const log = flags.logCues === undefined ? undefined : logCues(pending.session);
		const session = log?.session ?? pending.session;
		return {pending, log, session, store: createScreenStore(session)};
	};
	let opened = open();
	if (titles.isLacking) {
		titles.drawWith((await import('../../ui/big-title/ink-parts.ts')).inkParts);
		opened = open();
	}
	const {pending, log, session, store} = opened;
	const writer = createScreenWriter(terminal, firstFrame.shown);
	const release = showScreens(store, writer);
	terminal.enter();
	if (firstFrame.shown === undefined) firstFrame.keep(writer.text(), loading.stamps);
	// Ink and React are loaded only now: the first frame does not need them.
	const ink = Promise.all([import('../../ui/render.tsx'), import('../../ui/big-title/ink-parts.ts')]);
	const complete = Promise.all([whole, ink]).then(([deck, [, {inkParts}]]) => {
		titles.drawWith(inkParts);
		// A file that has been changed meanwhile may lack the slide that was read.
		startOf(deck, flags);
		session.editions.complete(deck);
		store.refresh();
		const {panes, size, options} = store.getSnapshot();
		firstFrame.keep(writer.settle(composeScreen(panes, size), options), loading.stamps);
		pending.release();
	});
	// It is told when the terminal can be given back.
	complete.catch(() => {});
	try {
		const [{renderApp}, {inkParts}] = await ink;
		titles.drawWith(inkParts);
		const streams = {stdin: terminal.keyboard, stdout: terminal.output, stderr: process.stderr};
		const app = renderApp({session, store, writer, control: terminal}, streams);
		release();
		complete.catch(app.fail);
		const releaseErrors = watchErrors(app);
		void session.editions.load();
		try {
			return await app.ended;
		} finally {
			releaseErrors();
		}
	} finally {
		terminal.leave();
		keepTitles(titles);
		if (log !== undefined) await writeCueFile(flags, log.sheet(), loading.stamps.keys(), ownMessages(deck.language));
	}
}

/** Warms up while a slide is being read, if it is not there already. */
function warmUpMeanwhile(slide: Promise<unknown>): void {
	let isRead = false;
	const done = () => {
		isRead = true;
	};
	slide.then(done, done);
	setImmediate(() => {
		if (!isRead) warmUp();
	});
}

function startOf(deck: Deck, flags: PresentFlags): Start {
	return {
		size: windowSize(process.stdout),
		theme: flags.theme ?? deckTheme(deck),
		motion: flags.motion,
		speed: flags.speed,
		isAutoplaying: flags.autoplay === true,
		...(flags.from === undefined ? {} : {at: {slide: slideOrFail(deck, '--from', flags.from), step: 0}}),
	};
}

/** Ends the talk when something goes wrong outside of React. Gives back what ends that. */
function watchErrors(app: RunningApp): () => void {
	const fail = (error: unknown) => app.fail(error instanceof Error ? error : new Error(String(error)));
	process.on('uncaughtException', fail).on('unhandledRejection', fail);
	return () => {
		process.off('uncaughtException', fail).off('unhandledRejection', fail);
	};
}
