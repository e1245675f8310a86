import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, it } from 'vitest'
import { finishPdf } from './finish'

/** Printed by Chromium: a plan of two pages, a landscape page, a plan of one. */
const printed = () =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, 'test-data', 'three-sheets.pdf')))
const sheets = [{ code: '2024-0001' }, { code: '' }, { code: '2024-0002' }]

const pagesOf = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text.map((page) =>
    page.replace(/\s+/g, ' ').trim(),
  )

it('numbers each sheet by itself, so that a plan cut out of a batch says how long it is', async () => {
  const pages = await pagesOf(await finishPdf(printed(), 'Rehabplan, 3 stycken', sheets))
  expect(pages).toHaveLength(4)
  expect(pages[0]).toMatch(/2024-0001 Sida 1 av 2$/)
  expect(pages[1]).toMatch(/2024-0001 Sida 2 av 2$/)
  expect(pages[2]).toMatch(/Liggande\. ?Sida 1 av 1$/)
  expect(pages[3]).toMatch(/2024-0002 Sida 1 av 1$/)
})

it('numbers the whole when the sheets are not to be found, rather than wrongly', async () => {
  const pages = await pagesOf(await finishPdf(printed(), 'Rehabplan', [{ code: '2024-0001' }]))
  expect(pages[3]).toMatch(/Sida 4 av 4$/)
})

it('is named as said and by nothing of the machine, in Swedish, with its tags and bookmarks', async () => {
  const finished = await finishPdf(printed(), 'Rehabplan 2024-0001', sheets)
  const document = await PDFDocument.load(finished, { updateMetadata: false })
  const { info } = await getMeta(await getDocumentProxy(new Uint8Array(finished)))
  expect(info).toMatchObject({
    Title: 'Rehabplan 2024-0001',
    Creator: 'Fasvis',
    Producer: 'Fasvis',
    Language: 'sv',
  })
  const kept = ['StructTreeRoot', 'MarkInfo', 'Outlines'].filter((name) =>
    document.catalog.has(PDFName.of(name)),
  )
  expect(kept).toEqual(['StructTreeRoot', 'MarkInfo', 'Outlines'])
})

it('embeds every font it writes with', async () => {
  const document = await PDFDocument.load(await finishPdf(printed(), 'Rehabplan', sheets))
  const described = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => String(object))
    .filter((object) => object.includes('/FontDescriptor') && object.includes('/FontName'))
  expect(described.length).toBeGreaterThan(1)
  for (const font of described) expect(font).toMatch(/\/FontFile[23]?/)
})
