import {day} from './day.ts';
import {dusk} from './dusk.ts';
import {highContrast} from './high-contrast.ts';
import {night} from './night.ts';
import {type CustomRoles, withRoles} from './roles.ts';
import type {Theme} from './theme.ts';

/** The built-in themes, in the order in which a key goes through them; the first is the default. */
export const themes: readonly [Theme, ...Theme[]] = [night, day, dusk, highContrast];

/**
 * The built-in theme of that name, or undefined.
 *
 * @example
 * ```js
 * import {themeByName, themes} from 'morphdeck/diagram';
 *
 * console.log(themes.map(({name}) => name).join(' ')); // → night day dusk contrast
 * console.log(themeByName('day') === themes[1], themeByName('noon')); // → true undefined
 * ```
 */
export function themeByName(name: string): Theme | undefined {
	return themes.find((theme) => theme.name === name);
}

/** The built-in theme of that name, or the default one, with a deck's own roles. */
export function themeOrDefault(name: string, roles?: CustomRoles): Theme {
	return withRoles(themeByName(name) ?? themes[0], roles);
}
