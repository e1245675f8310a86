import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { inquiryRows } from '../../domain/documents/inquiry'
import { inquiryFieldNames } from '../../domain/documents/inquiry-form'
import { makeFillable } from './fillable'

/** A form as Chromium printed it, with links where its fields are to be. */
const printed = readFileSync(path.join(import.meta.dirname, 'test-data', 'forfragan.pdf'))

let bytes: Uint8Array
let pdf: PDFDocument
beforeAll(async () => {
  bytes = await makeFillable(printed)
  pdf = await PDFDocument.load(bytes, { updateMetadata: false })
})

const tagsOf = (document: PDFDocument, kind: string) =>
  document.context
    .enumerateIndirectObjects()
    .filter(([, one]) => one instanceof PDFDict && one.get(PDFName.of('S')) === PDFName.of(kind)).length

describe('a fillable form', () => {
  it('has every field of the form, each with its Swedish label', () => {
    const form = pdf.getForm()
    const names = form.getFields().map((field) => field.getName())
    const rows = inquiryRows.flatMap((row) => [`${row}-svar`, `${row}-omfattning`, `${row}-motivering`])
    expect(names.toSorted()).toEqual([...rows, ...Object.values(inquiryFieldNames)].toSorted())
    for (const field of form.getFields())
      expect(field.acroField.dict.lookup(PDFName.of('TU'))?.toString().length).toBeGreaterThan(4)
  })

  it('takes long texts on many lines, and says whose it is where nobody may change it', () => {
    const form = pdf.getForm()
    expect(form.getTextField('anpassning').isMultiline()).toBe(true)
    expect(form.getTextField('C1-motivering').isMultiline()).toBe(true)
    expect(form.getTextField('lakare').isMultiline()).toBe(false)
    expect(form.getTextField('referens').isReadOnly()).toBe(true)
    expect(form.getTextField('referens').getText()).toMatch(/^\d{4}-\d{4}\/\d+$/)
  })

  it('asks each row with one choice of two', () => {
    const choice = pdf.getForm().getRadioGroup('C1-svar')
    expect(choice.getOptions()).toEqual(['kan', 'kan-inte'])
    expect(choice.getSelected()).toBeUndefined()
  })

  it('keeps what the print had: language, title in the frame, outline, and a tag for every field', async () => {
    const before = await PDFDocument.load(printed, { updateMetadata: false })
    for (const key of ['Lang', 'ViewerPreferences', 'Outlines', 'StructTreeRoot', 'MarkInfo'])
      expect(pdf.catalog.get(PDFName.of(key))?.toString()).toBe(
        before.catalog.get(PDFName.of(key))?.toString(),
      )
    expect(pdf.getTitle()).toBe(before.getTitle())
    expect(tagsOf(pdf, 'Form')).toBe(tagsOf(before, 'Link'))
    expect(tagsOf(pdf, 'Link')).toBe(0)
  })

  it('no longer leads anywhere', () => {
    expect(Buffer.from(bytes).includes('falt.invalid')).toBe(false)
  })

  it('has an embedded font for what is typed', () => {
    const fonts = pdf
      .getForm()
      .acroForm.dict.lookup(PDFName.of('DR'), PDFDict)
      .lookup(PDFName.of('Font'), PDFDict)
    const font = fonts.lookup(PDFName.of('Inter'), PDFDict)
    expect(font.get(PDFName.of('Encoding'))).toBe(PDFName.of('WinAnsiEncoding'))
    expect(font.lookup(PDFName.of('FontDescriptor'), PDFDict).has(PDFName.of('FontFile2'))).toBe(true)
  })

  it('is read back as it was filled in, by another program too', async () => {
    const filled = await PDFDocument.load(bytes, { updateMetadata: false })
    const form = filled.getForm()
    form.getRadioGroup('C1-svar').select('kan')
    form.getTextField('C1-omfattning').setText('50')
    form.getTextField('anpassning').setText('Å ä ö – tyst rum.\nKorta pass.')
    const saved = await filled.save({ updateFieldAppearances: false })
    const fields = (await (await getDocumentProxy(saved)).getFieldObjects()) as Record<
      string,
      { value: unknown }[]
    >
    expect(fields['C1-svar']?.map(({ value }) => value)).toContain('kan')
    expect(fields['C1-omfattning']?.[0]?.value).toBe('50')
    expect(fields['anpassning']?.[0]?.value).toBe('Å ä ö – tyst rum.\nKorta pass.')
  })

  it('is left alone when there is nothing to fill in', async () => {
    const plain = await (await PDFDocument.create()).save()
    expect(await makeFillable(plain)).toBe(plain)
  })

  it('knows its fields by kind', () => {
    for (const field of pdf.getForm().getFields())
      expect(field instanceof PDFTextField || field instanceof PDFRadioGroup).toBe(true)
  })
})
