/**
 * A deck played without an audience: on a clock of its own, faster than real time, always the same.
 *
 * `renderFrames` gives the screens and their times, for whoever makes pictures of them; `record` turns them into
 * what a terminal has to be sent; `asciicast` writes that as a file for asciinema and its player.
 */
export {type AsciicastOptions, type AsciicastVersion, asciicast, asciicastVersions} from './asciicast.ts';
export {type Cue, CueError, type CueSheet, parseCues, writeCues} from './cues.ts';
export {limitIdle} from './idle.ts';
export type {Frame, Rendering, RenderOptions} from './options.ts';
export {type Recording, type RecordingEvent, record} from './recording.ts';
export {renderFrames} from './render-frames.ts';
