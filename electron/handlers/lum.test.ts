import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { In } from '../../domain/contract/index'
import { lumHeadings } from '../../domain/statistics/lum'
import { testRouter } from '../ipc/test-router'
import type { WindowPort } from './files'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fasvis-lum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A router whose save dialog answers `chosen`, and counts how often it was asked. */
function house(chosen?: string) {
  const asked: string[] = []
  const window = {
    chooseSave: ({ name }: { name: string }) => {
      asked.push(name)
      return Promise.resolve(chosen)
    },
  } as unknown as WindowPort
  return { asked, router: testRouter('2023-02-10', undefined, { window }) }
}

const everything: In<'lum.update'>['change'] = {
  projectName: 'Strukturerad samverkan',
  district: 'Exempelstadens stadsdelsförvaltning',
  contact: 'Maj Ek',
  manager: 'Bo Ek, enhetschef',
  recordNumber: '2022/123',
  income: { granted: 500_000, own: 18_181, other: 0 },
  costs: { staff: 518_181, administration: 0, education: 0, 'lgbtq-education': 0, other: 0 },
  sections: Object.fromEntries(lumHeadings.map((key) => [key, 'Text.'])),
}
const document: In<'lum.saveDocument'>['document'] = {
  title: 'LUM-redovisning 2022',
  header: 'LUM-redovisning',
  blocks: [{ kind: 'heading', level: 1, text: 'LUM-redovisning 2022' }],
}
const save = { title: 'Spara', button: 'Spara', name: 'LUM-redovisning 2022.docx', year: 2022, document }
const refusal = (code: string) => ({ error: { code } })

describe('LUM-redovisning', () => {
  it('begins with what the unit is called, then with the names of the year before, and writes nothing by being looked at', async () => {
    const { router } = house()
    await router.ask('setting.unit', { unit: 'Exempelenheten', coordinator: 'Maj Ek' })
    expect(await router.ask('lum.get', { year: 2022 })).toMatchObject({
      facts: { district: 'Exempelenheten', contact: 'Maj Ek', projectName: '' },
      sentOn: null,
    })
    expect(await router.ask('lum.list', {})).toEqual([])
    await router.ask('lum.update', { year: 2022, change: { projectName: 'Samverkan', recordNumber: '1/22' } })
    expect((await router.ask('lum.get', { year: 2023 })).facts).toMatchObject({
      projectName: 'Samverkan',
      recordNumber: '',
    })
  })

  it('keeps two amounts that are changed after each other, and takes back one', async () => {
    const { router } = house()
    await router.ask('lum.update', { year: 2022, change: { income: { granted: 500_000 } } })
    const { changeSetId } = await router.ask('lum.update', { year: 2022, change: { income: { own: 5 } } })
    const income = async () => (await router.ask('lum.get', { year: 2022 })).facts.income
    expect(await income()).toEqual({ granted: 500_000, own: 5, other: null })
    await router.ask('history.undo', { changeSetId })
    expect(await income()).toEqual({ granted: 500_000, own: null, other: null })
  })

  it('is handed in whole and signed, on a day that has been; then it stands until it is opened again', async () => {
    const { router } = house()
    const sent = (sentOn: string | null) => router.ask('lum.markSent', { year: 2022, sentOn })
    await expect(sent('2023-02-10')).rejects.toMatchObject(refusal('lum-incomplete'))
    await router.ask('lum.update', { year: 2022, change: everything })
    await expect(sent('2023-02-10')).rejects.toMatchObject(refusal('lum-unsigned'))
    await router.ask('lum.update', { year: 2022, change: { signedOn: '2023-02-08' } })
    await expect(sent('2023-02-11')).rejects.toMatchObject(refusal('date-in-future'))
    await expect(sent('2023-02-07')).rejects.toMatchObject(refusal('date-before-previous'))
    await sent('2023-02-09')
    expect(await router.ask('lum.list', {})).toEqual([{ year: 2022, sentOn: '2023-02-09', left: 0 }])
    const change = { recordNumber: '2' }
    await expect(router.ask('lum.update', { year: 2022, change })).rejects.toMatchObject(refusal('lum-sent'))
    await sent(null)
    await router.ask('lum.update', { year: 2022, change })
    expect((await router.ask('lum.get', { year: 2022 })).facts.recordNumber).toBe('2')
  })

  it('neither leaves as paper nor as a document while anything is missing, and says how much', async () => {
    const { router, asked } = house(path.join(folder, 'rapport.docx'))
    await router.ask('lum.update', { year: 2022, change: everything })
    await router.ask('lum.update', {
      year: 2022,
      change: { recordNumber: 'Ange dnr här.', income: { own: null } },
    })
    const refused = { error: { code: 'lum-incomplete', details: { left: 2 } } }
    await expect(router.ask('lum.getWhole', { year: 2022 })).rejects.toMatchObject(refused)
    await expect(router.ask('lum.saveDocument', save)).rejects.toMatchObject(refused)
    expect(asked).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('becomes a document where she says, or none when she changes her mind', async () => {
    const file = path.join(folder, 'rapport.docx')
    const { router, asked } = house(file)
    await router.ask('lum.update', { year: 2022, change: everything })
    expect(await router.ask('lum.saveDocument', save)).toEqual({ path: file })
    expect(asked).toEqual(['LUM-redovisning 2022.docx'])
    const body = unzipSync(readFileSync(file))['word/document.xml']
    expect(strFromU8(body ?? new Uint8Array())).toContain('LUM-redovisning 2022')
    const other = house(undefined)
    await other.router.ask('lum.update', { year: 2022, change: everything })
    expect(await other.router.ask('lum.saveDocument', save)).toBeNull()
  })

  it('leaves what was there, and nothing half, when it cannot be written', async () => {
    writeFileSync(path.join(folder, 'fil'), 'kvar')
    const { router } = house(path.join(folder, 'fil', 'rapport.docx'))
    await router.ask('lum.update', { year: 2022, change: everything })
    await expect(router.ask('lum.saveDocument', save)).rejects.toMatchObject(refusal('file-not-written'))
    expect(readdirSync(folder)).toEqual(['fil'])
    expect(readFileSync(path.join(folder, 'fil'), 'utf8')).toBe('kvar')
    expect(existsSync(path.join(folder, 'fil', 'rapport.docx'))).toBe(false)
  })

  it('is not written before its year, and not signed before that is over', async () => {
    const { router } = house()
    const update = (year: number, change: In<'lum.update'>['change']) =>
      router.ask('lum.update', { year, change })
    await expect(update(2024, { projectName: 'Samverkan' })).rejects.toMatchObject(
      refusal('lum-year-to-come'),
    )
    await update(2023, { projectName: 'Samverkan' })
    await expect(update(2023, { signedOn: '2023-02-09' })).rejects.toMatchObject(refusal('lum-year-running'))
    await expect(update(2022, { signedOn: '2022-12-31' })).rejects.toMatchObject(refusal('lum-year-running'))
    await expect(update(2022, { signedOn: '2023-02-11' })).rejects.toMatchObject(refusal('date-in-future'))
    await update(2022, { signedOn: '2023-01-01' })
  })
})
