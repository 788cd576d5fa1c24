import {expect, test} from 'vitest';
import {themes} from '../../src/theme/index.ts';
import {night} from '../../src/theme/night.ts';
import {builtInRoles, knownRoles, roleColour, withRoles} from '../../src/theme/roles.ts';

test('every theme has a colour for every built-in role', () => {
	for (const {roles} of themes) expect(Object.keys(roles)).toEqual([...builtInRoles]);
});

test('another name of a role has its colour in every theme', () => {
	expect(knownRoles.filter((role) => !Object.hasOwn(night.roles, role))).toEqual(['daemon', 'kernel']);
	for (const {roles} of themes) {
		expect(roleColour(roles, 'daemon')).toBe(roles.service);
		expect(roleColour(roles, 'kernel')).toBe(roles.platform);
	}
});

test('a role that nobody defines is plain, whatever it is called', () => {
	for (const role of ['wizard', '', 'constructor', '__proto__', 'toString'])
		expect(roleColour(night.roles, role), role).toBe(night.roles.plain);
});

test('a deck adds roles to a theme and recolours those it has', () => {
	const {roles} = withRoles(
		night,
		new Map<string, number | string>([
			['cache', 0x123456],
			['worker', 'daemon'],
			['store', 0xabcdef],
			['__proto__', 0x111111],
		]),
	);
	expect(roleColour(roles, 'cache')).toBe(0x123456);
	expect(roleColour(roles, 'worker')).toBe(night.roles.service);
	expect(roleColour(roles, 'store')).toBe(0xabcdef);
	expect(roleColour(roles, '__proto__')).toBe(0x111111);
	expect(roleColour(roles, 'client')).toBe(night.roles.client);
});

test('the other name of a role follows it, unless it has a colour of its own', () => {
	const service = withRoles(night, new Map([['service', 0x123456]])).roles;
	expect(roleColour(service, 'daemon')).toBe(0x123456);
	const daemon = withRoles(night, new Map([['daemon', 0x123456]])).roles;
	expect(roleColour(daemon, 'daemon')).toBe(0x123456);
	expect(roleColour(daemon, 'service')).toBe(night.roles.service);
});

test('a role that is another one has the colour that the theme gives it, whatever the deck makes of that one', () => {
	const {roles} = withRoles(
		night,
		new Map([
			['client', 'store'],
			['worker', 'client'],
		]),
	);
	expect(roles.client).toBe(night.roles.store);
	expect(roles.worker).toBe(night.roles.client);
});

test('a theme for a deck without roles is the theme itself', () => {
	expect(withRoles(night, undefined)).toBe(night);
	expect(withRoles(night, new Map())).toBe(night);
});
