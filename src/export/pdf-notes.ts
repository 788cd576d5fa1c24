import {type PDFDocument, type PDFFont, type PDFPage, rgb} from 'pdf-lib';
import {wrap} from '../cell/wrap.ts';
import {drawPicture} from './pdf-page.ts';
import type {PdfOptions, Sheet} from './pdf-sheet.ts';

// A4, upright, in pt.
const paper = {width: 595, height: 842};
const margin = 48;
const fontSize = 11;
const lineHeight = 16;
const ink = rgb(0.13, 0.15, 0.2);

/** Adds a sheet as a page of paper: the picture, its notes below, and more pages where they need them. */
export function pdfNotes(document: PDFDocument, font: PDFFont, sheet: Sheet, {theme, metrics}: PdfOptions): void {
	const {grid} = sheet;
	const width = paper.width - 2 * margin;
	const scale = width / (grid.width * metrics.width);
	const page = document.addPage([paper.width, paper.height]);
	drawPicture(page, font, grid, {theme, metrics}, {x: margin, top: paper.height - margin, scale});
	const columns = Math.floor(width / (fontSize / 2));
	const lines = sheet.notes.flatMap((paragraph) => [...wrap(paragraph, columns), '']);
	const top = paper.height - margin - grid.height * metrics.height * scale - 2 * lineHeight;
	write(document, page, font, lines, top);
}

function write(document: PDFDocument, page: PDFPage, font: PDFFont, lines: readonly string[], top: number): void {
	const room = Math.max(0, Math.floor((top - margin) / lineHeight) + 1);
	for (const [index, line] of lines.slice(0, room).entries()) {
		if (line !== '') page.drawText(line, {x: margin, y: top - index * lineHeight, size: fontSize, font, color: ink});
	}
	const rest = lines.slice(room);
	if (rest.every((line) => line === '')) return;
	const next = document.addPage([paper.width, paper.height]);
	write(document, next, font, rest, paper.height - margin - lineHeight);
}
