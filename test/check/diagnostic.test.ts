import {expect, test} from 'vitest';
import {diagnostic, diagnosticLine} from '../../src/check/diagnostic.ts';
import {korean} from '../../src/messages/messages.ts';

const position = {file: 'talk.md', line: 7, column: 3};

test('a diagnostic says in English what is wrong, and keeps what it says for other languages', () => {
	const found = diagnostic('error', 'deck.duplicateId', {id: 'x'}, position);
	expect(found).toEqual({
		severity: 'error',
		message: 'duplicate id "x"; give one of the slides another',
		descriptor: {id: 'deck.duplicateId', values: {id: 'x'}},
		position,
	});
	expect(diagnosticLine(found)).toBe('talk.md:7:3: error: duplicate id "x"; give one of the slides another');
	expect(diagnosticLine(found, korean)).toMatch(/^talk\.md:7:3: 오류: .*"x"/);
});

test('a diagnostic without a position has only its severity before it', () => {
	expect(diagnosticLine(diagnostic('warning', 'file.denied', {}))).toBe('warning: permission denied');
	expect(diagnostic('warning', 'file.denied', {})).not.toHaveProperty('position');
});

test.each(['\n', '\r\n', '\u2028', '\u0085', '\x1b[2K', '\x9b2K', '\u202e'])(
	'whatever a key or a file is called (%j), a diagnostic is one line of visible characters',
	(control) => {
		const forged = `k${control}forged.md:1:1: error: no`;
		const found = diagnostic(
			'warning',
			'shape.unknownKey',
			{key: forged, hint: ''},
			{file: forged, line: 1, column: 1},
		);
		for (const line of [found.message, diagnosticLine(found), diagnosticLine(found, korean)])
			expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
	},
);
