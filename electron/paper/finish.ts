import {
  beginMarkedContent,
  endMarkedContent,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  PDFRef,
  rgb,
} from '@cantoo/pdf-lib'
import inter from '@fontsource/inter/files/inter-latin-400-normal.woff?inline'
import * as fontkit from 'fontkit'
import { pageNumber } from '../../domain/paper/page-number'
import type { LaidOut } from './laid-out'

/** Makes what Chromium printed a finished document: numbered sheet by sheet, named, and signed with no person's name. */

const perMm = 72 / 25.4
const side = 14 * perMm
const foot = 7.5 * perMm
const size = 8.5
const fontFile = Uint8Array.from(atob(inter.slice(inter.indexOf(',') + 1)), (byte) => byte.charCodeAt(0))

/**
 * @param pdf As printed, tagged, with an outline whose topmost entries are the titles of the sheets.
 * @param name What the document is called in its properties.
 * @returns The same pages with "Sida x av y" for each sheet by itself. Tags, language and outline are as they were.
 */
export async function finishPdf(
  pdf: Uint8Array,
  name: string,
  sheets: readonly Pick<LaidOut, 'code'>[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  document.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  const font = await document.embedFont(fontFile, { subset: true })
  const pages = document.getPages()
  const starts = sheetStarts(document, pages, sheets.length)
  starts.forEach((start, at) => {
    const own = pages.slice(start, starts[at + 1] ?? pages.length)
    own.forEach((page, place) =>
      drawFoot(page, font, sheets[at]?.code ?? '', pageNumber(place + 1, own.length)),
    )
  })
  document.setTitle(name, { showInWindowTitleBar: true })
  document.setCreator('Fasvis')
  document.setProducer('Fasvis')
  // Packing the tags of a batch would take ten times as long as all else.
  return document.save({ rewrite: true, useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY })
}

/** On which page each sheet begins. A document without an outline is one sheet. */
function sheetStarts(document: PDFDocument, pages: readonly PDFPage[], sheets: number): number[] {
  const places = new Map(pages.map((page, place) => [page.ref, place]))
  const starts = topmost(document).flatMap((entry) => {
    const target = entry.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0)
    const place = target instanceof PDFRef ? places.get(target) : undefined
    return place === undefined ? [] : [place]
  })
  return starts.length === sheets ? starts : [0]
}

function topmost(document: PDFDocument): PDFDict[] {
  const entries: PDFDict[] = []
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  let entry = outlines?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (entry) {
    entries.push(entry)
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return entries
}

/** Case number to the left, page to the right; marked as no part of the text, so that it is not read aloud. */
function drawFoot(page: PDFPage, font: PDFFont, code: string, number: string): void {
  const ink = { font, size, y: foot, color: rgb(0, 0, 0) }
  page.pushOperators(beginMarkedContent('Artifact'))
  page.drawText(code, { ...ink, x: side })
  page.drawText(number, { ...ink, x: page.getWidth() - side - font.widthOfTextAtSize(number, size) })
  page.pushOperators(endMarkedContent())
}
