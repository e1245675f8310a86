import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase, person } from '../handlers/test-case'
import { Refused, type TestRouter, testRouter } from '../ipc/test-router'
import { makeFillable } from './fillable'
import { type ReadForm, readFormInWorker } from './read-form-in-worker'

/** Answers as files, in the real worker and through the router: what a doctor has filled in, and what no doctor made. */

let folder: string
let fillable: Uint8Array
let router: TestRouter
let readForm: ReadForm
let id: number
let reference: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fasvis-'))
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      ssr: path.join(import.meta.dirname, 'form-reader-worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'form-reader-worker.mjs' } },
    },
    ssr: { noExternal: true },
  })
  readForm = readFormInWorker(new URL(`file://${folder}/form-reader-worker.mjs`))
  const printed = readFileSync(path.join(import.meta.dirname, 'test-data', 'forfragan.pdf'))
  fillable = await makeFillable(printed)
  router = testRouter('2026-03-02', undefined, { readForm })
  const caseId = await openCase(router, await person(router, 'Birgitta Norén'))
  const { careUnitId } = await router.ask('careUnit.add', {
    facts: { name: 'Ekbackens vårdcentral', phone: null, standIn: null, verifiedOn: null },
  })
  const { card } = await router.ask('case.get', { caseId })
  ;({ id } = await router.ask('inquiry.add', {
    caseId,
    facts: {
      careUnitId,
      doctor: null,
      question: null,
      draftedOn: '2026-03-02',
      route: null,
      sentOn: null,
      answerDueOn: null,
      reminders: [],
      receivedOn: null,
      completedOn: null,
      answers: [],
      adaptation: null,
      comment: null,
      signedBy: null,
      signedOn: null,
      validTo: null,
      usedOn: null,
      cancelledOn: null,
    },
  }))
  reference = `${card.caseNumber}/${id}`
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Fill = (form: ReturnType<PDFDocument['getForm']>, pdf: PDFDocument) => void

/** The form as a program for PDF would save it, with what is typed in it. */
async function filled(fill: Fill): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(fillable, { updateMetadata: false })
  const form = pdf.getForm()
  form.getTextField('referens').setText(reference)
  fill(form, pdf)
  return pdf.save({ updateFieldAppearances: false })
}

function read(bytes: Uint8Array | string) {
  const file = path.join(folder, 'svar.pdf')
  writeFileSync(file, bytes)
  return router.ask('inquiry.readAnswer', { id, file })
}

const refusalOf = (answer: Promise<unknown>) =>
  answer.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.error : null),
  )

const tick: Fill = (form) => form.getRadioGroup('C1-svar').select('kan')

describe('a filled PDF', () => {
  it('is read as the doctor filled it in', async () => {
    const bytes = await filled((form) => {
      form.getRadioGroup('C1-svar').select('kan')
      form.getTextField('C1-omfattning').setText('50 %')
      form.getRadioGroup('C5-svar').select('kan-inte')
      form.getTextField('C5-motivering').setText('Smärta i vila.')
      form.getTextField('anpassning').setText('Tyst rum.\nKorta pass.')
      form.getTextField('lakare').setText('Åsa Ek')
      form.getTextField('vardenhet').setText('Ekbackens vårdcentral')
      form.getTextField('underskriven').setText('2026-02-28')
    })
    expect(await read(bytes)).toEqual({
      reference,
      answers: [
        { row: 'C1', can: true, extent: 50, reason: null },
        { row: 'C5', can: false, extent: null, reason: 'Smärta i vila.' },
      ],
      adaptation: 'Tyst rum.\nKorta pass.',
      comment: null,
      signedBy: 'Åsa Ek',
      careUnit: 'Ekbackens vårdcentral',
      signedOn: '2026-02-28',
      validTo: null,
      doubtful: [],
    })
  })

  it('saves nothing by itself', async () => {
    await read(await filled(tick))
    const [card] = await router.ask('case.list', { closed: false })
    const { inquiries } = await router.ask('case.get', { caseId: card?.id ?? 0 })
    expect(inquiries[0]?.answers).toEqual([])
  })

  it('of another förfrågan is refused, and says whose it is', async () => {
    const error = await refusalOf(
      read(await filled((form) => form.getTextField('referens').setText('2019-0001/3'))),
    )
    expect(error?.code).toBe('answer-other-inquiry')
    expect(error?.details).toEqual({ reference: '2019-0001/3' })
  })

  it('has its texts cut and its impossible numbers left out', async () => {
    const answer = await read(
      await filled((form) => {
        tick(form, form.doc)
        form.getTextField('C1-omfattning').setText('4711')
        form.getTextField('kommentar').setText('x'.repeat(1_000_000))
      }),
    )
    expect(answer.answers).toEqual([{ row: 'C1', can: true, extent: null, reason: null }])
    expect(answer.comment).toHaveLength(10_000)
    expect(answer.doubtful).toEqual(['C1-omfattning', 'kommentar'])
  })

  it('with a script in it is read, and the script is not run', async () => {
    const bytes = await filled((form, pdf) => {
      tick(form, pdf)
      pdf.addJavaScript('main', 'this.getField("C1-omfattning").value = "99"; app.alert("hej")')
    })
    expect((await read(bytes)).answers).toEqual([{ row: 'C1', can: true, extent: null, reason: null }])
  })
})

describe('what is not a filled form', () => {
  const blank = async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    return pdf
  }
  const hostile: [string, string, () => Promise<Uint8Array | string>][] = [
    ['a text', 'answer-not-a-pdf', async () => 'hej'],
    ['a scanned paper', 'answer-no-fields', async () => (await blank()).save()],
    ['an empty form', 'answer-empty', () => filled(() => undefined)],
    ['the start of a PDF and no more', 'answer-damaged', async () => '%PDF-1.7\n%âãÏÓ\n'],
    ['a PDF cut off in the middle', 'answer-damaged', async () => fillable.subarray(0, 20_000)],
    [
      'another form',
      'answer-other-form',
      async () => {
        const pdf = await blank()
        pdf
          .getForm()
          .createTextField('namn')
          .addToPage(pdf.getPages()[0] as never)
        return pdf.save()
      },
    ],
    [
      'two hundred pages',
      'answer-too-large',
      () =>
        filled((_, pdf) => {
          for (let page = 0; page < 200; page += 1) pdf.addPage()
        }),
    ],
    ['more than ten megabytes', 'answer-too-large', async () => `%PDF-1.7\n${'x'.repeat(10_000_001)}`],
    [
      'six hundred fields',
      'answer-too-large',
      async () => {
        const pdf = await blank()
        for (let field = 0; field < 600; field += 1)
          pdf
            .getForm()
            .createTextField(`f${field}`)
            .addToPage(pdf.getPages()[0] as never)
        return pdf.save()
      },
    ],
    [
      'one that asks for a password',
      'answer-encrypted',
      async () => {
        const pdf = await PDFDocument.load(fillable)
        pdf.encrypt({ userPassword: 'lampa', ownerPassword: 'ekorre' })
        return pdf.save()
      },
    ],
  ]

  it.each(hostile)('%s is refused: %s', async (_, code, bytes) => {
    expect((await refusalOf(read(await bytes())))?.code).toBe(code)
  })

  it('a file that is gone is refused', async () => {
    const file = path.join(folder, 'borta.pdf')
    expect((await refusalOf(router.ask('inquiry.readAnswer', { id, file })))?.code).toBe('answer-damaged')
  })

  it('a file that unpacks without end does not take the memory', async () => {
    const bomb = deflateSync(Buffer.alloc(900_000_000, 32), { level: 9 })
    const head = Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 3/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`,
    )
    const bytes = Buffer.concat([head, bomb, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n')])
    const code = (await refusalOf(read(bytes)))?.code
    expect(['answer-too-large', 'answer-damaged', 'answer-too-slow']).toContain(code)
  })

  it('one that takes too long is given up', async () => {
    const file = path.join(folder, 'svar.pdf')
    writeFileSync(file, await filled(tick))
    const hurried = readFormInWorker(new URL(`file://${folder}/form-reader-worker.mjs`), 1)
    await expect(hurried(file)).rejects.toThrow('answer-too-slow')
  })
})
