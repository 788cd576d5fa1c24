import fontkit from '@pdf-lib/fontkit';
import {PDFDocument, type PDFFont} from 'pdf-lib';
import type {Grid} from '../cell/grid.ts';
import {pdfNotes} from './pdf-notes.ts';
import {drawPicture} from './pdf-page.ts';
import type {PdfOptions, Sheet} from './pdf-sheet.ts';

/** A document made of vectors and text, a page a sheet. It holds no date: the same sheets give the same bytes. */
export async function pdf(sheets: readonly Sheet[], options: PdfOptions): Promise<Uint8Array> {
	const {title, author, language, hasNotes} = options;
	const document = await PDFDocument.create({updateMetadata: false});
	document.registerFontkit(fontkit);
	document.setTitle(title, {showInWindowTitleBar: true});
	if (author !== undefined) document.setAuthor(author);
	if (language !== undefined) document.setLanguage(language);
	document.setProducer('morphdeck');
	const font = await document.embedFont(options.font, {subset: true});
	for (const sheet of sheets) {
		if (hasNotes) pdfNotes(document, font, sheet, options);
		else fullPage(document, font, sheet.grid, options);
	}
	return document.save();
}

function fullPage(document: PDFDocument, font: PDFFont, grid: Grid, {theme, metrics}: PdfOptions): void {
	const size = {width: grid.width * metrics.width, height: grid.height * metrics.height};
	const page = document.addPage([size.width, size.height]);
	drawPicture(page, font, grid, {theme, metrics}, {x: 0, top: size.height, scale: 1});
}
