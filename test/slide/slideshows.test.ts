import {expect, test} from 'vitest';
import {createSlideshows} from '../../src/slide/slideshows.ts';
import {deck, paragraph, slide} from './slides.ts';

const shown = deck(slide({title: 'One', index: 0, blocks: [paragraph('Text')]}));
const size = (width: number) => ({width, height: 23});

test('the slideshows of the last sizes are kept, and those of others made anew', () => {
	const slideshows = createSlideshows({});
	const first = slideshows.slideshow(shown, 'night', size(80));
	slideshows.slideshow(shown, 'night', size(100));
	expect(slideshows.slideshow(shown, 'night', size(80))).toBe(first);
	for (const width of [100, 120, 140]) slideshows.slideshow(shown, 'night', size(width));
	expect(slideshows.slideshow(shown, 'night', size(80))).not.toBe(first);
});

test('every theme has an appearance and a slideshow of its own', () => {
	const slideshows = createSlideshows({language: 'ko'});
	const [night, day] = ['night', 'day'].map((theme) => slideshows.slideshow(shown, theme, size(80)));
	expect(night?.appearance).toBe(slideshows.appearance(shown, 'night'));
	expect([night, day].map((show) => show?.appearance.theme.name)).toEqual(['night', 'day']);
	expect(night?.appearance.messages.language).toBe('ko');
});
