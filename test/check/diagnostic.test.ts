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
