import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generateDemo } from '../../db/demo/generate'
import { testDb } from '../../db/test-db'
import type { In, Out } from '../../domain/contract/index'
import { packParts } from '../../domain/joint-meeting/joint-meeting'
import { onlyColumns } from '../../domain/statistics/outgoing'
import { readWorkbook } from '../import/xlsx'
import { testRouter } from '../ipc/test-router'
import type { WindowPort } from './files'

const today = '2026-03-02'
const file = (() => {
  const db = testDb()
  generateDemo(db.$client, { cases: 120, seed: 3, today, years: 4 })
  return db.$client.serialize()
})()

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fasvis-pack-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A router whose save dialog answers `name` in the test's folder. */
function house(name?: string) {
  const window = {
    chooseSave: () => Promise.resolve(name === undefined ? undefined : path.join(folder, name)),
  } as unknown as WindowPort
  return testRouter(today, testDb(file), { window })
}
type House = ReturnType<typeof house>

const none = { jointMeetingId: null }
const refusal = (code: string) => ({ error: { code } })
const pack = (change: Partial<In<'pack.keep'>['pack']> = {}): In<'pack.keep'>['pack'] => ({
  fromDate: '2025-07-01',
  toDate: '2025-12-31',
  parts: [...packParts],
  vignettes: null,
  letThrough: [],
  ...change,
})
const words = { ...none, title: 'Spara', button: 'Spara', name: 'underlag' }
const document: In<'pack.saveDocument'>['document'] = {
  title: 'Underlag',
  header: 'Underlag',
  blocks: [{ kind: 'text', text: '=1+1' }],
}

async function somebody(router: House) {
  const [card] = (await router.ask('case.list', { closed: false })).filter((one) => !one.protectedIdentity)
  const { client } = await router.ask('case.get', { caseId: card?.id ?? 0 })
  return client
}

/** The coming metodutvecklingsmöte of the invented register. */
async function coming(router: House): Promise<number> {
  const meetings = await router.ask('jointMeeting.list', {})
  return meetings.find(({ type, heldOn }) => type === 'method-development' && heldOn === null)?.id ?? 0
}

describe('a pack', () => {
  it('is chosen already, and kept without a meeting as it was changed', async () => {
    const router = house()
    expect(await router.ask('pack.choice', none)).toMatchObject({
      period: { kind: 'half-year', from: '2025-07-01', to: '2025-12-31' },
      parts: [...packParts],
      vignettes: null,
      meetingOn: null,
      isStored: false,
    })
    await router.ask('pack.keep', { pack: pack({ parts: ['flows'], fromDate: '2025-09-01' }) })
    expect(await router.ask('pack.choice', none)).toMatchObject({
      period: { kind: 'tertial', from: '2025-09-01' },
      parts: ['flows'],
      isStored: true,
    })
    // When the next half-year is over, that is what is told of.
    router.today = '2026-08-10'
    expect(await router.ask('pack.choice', none)).toMatchObject({
      period: { from: '2026-01-01' },
      isStored: false,
    })
  })

  it('is stored on its meeting, and taken back', async () => {
    const router = house()
    const jointMeetingId = await coming(router)
    const { changeSetId } = await router.ask('pack.store', {
      jointMeetingId,
      pack: pack({ parts: ['vignettes'], vignettes: ['En text.', ''] }),
    })
    const { meetingOn, ...stored } = await router.ask('pack.choice', { jointMeetingId })
    expect(stored).toMatchObject({ parts: ['vignettes'], vignettes: ['En text.', ''], isStored: true })
    expect(meetingOn).toBe((await router.ask('jointMeeting.get', { jointMeetingId })).day)
    await router.ask('history.undo', { changeSetId })
    expect((await router.ask('pack.choice', { jointMeetingId })).isStored).toBe(false)
    await expect(router.ask('pack.choice', { jointMeetingId: 999 })).rejects.toMatchObject(
      refusal('not-found'),
    )
  })

  it('is refused on a meeting that was called off, back to front, or with a part twice', async () => {
    const router = house()
    const jointMeetingId = await coming(router)
    for (const [change, code] of [
      [{ fromDate: '2026-01-01' }, 'dates-out-of-order'],
      [{ parts: ['flows', 'flows'] }, 'invalid-input'],
    ] as const) {
      const wrong = pack({ ...change, parts: [...('parts' in change ? change.parts : packParts)] })
      await expect(router.ask('pack.store', { jointMeetingId, pack: wrong })).rejects.toMatchObject(
        refusal(code),
      )
      await expect(router.ask('pack.keep', { pack: wrong })).rejects.toMatchObject(refusal(code))
    }
    await router.ask('jointMeeting.cancel', { jointMeetingId })
    await expect(router.ask('pack.store', { jointMeetingId, pack: pack() })).rejects.toMatchObject(
      refusal('meeting-over'),
    )
  })

  it('takes up the same decisions as the meeting does', async () => {
    const router = house()
    const jointMeetingId = await coming(router)
    const { period } = await router.ask('pack.choice', { jointMeetingId })
    const { decisions } = await router.ask('pack.content', { jointMeetingId, period })
    expect(decisions.length).toBeGreaterThan(0)
    expect(decisions).toEqual((await router.ask('jointMeeting.get', { jointMeetingId })).earlier)
  })

  it('tells nothing but the suppressed report, and how many stand behind an obstacle only when they are many', async () => {
    const router = house()
    const { period } = await router.ask('pack.choice', none)
    const ids = (await router.ask('case.list', { closed: false })).map(({ id }) => id)
    const facts = {
      cause: null,
      level: 'local',
      notedOn: '2025-08-01',
      decision: null,
      decidedOn: null,
      solvedOn: null,
    } as const
    for (const [text, n] of [
      ['fyra', 4],
      ['fem', 5],
      ['ingen', 0],
    ] as const)
      await router.ask('obstacle.add', { facts: { ...facts, text }, caseIds: ids.slice(0, n) })
    await router.ask('obstacle.add', {
      facts: { ...facts, text: 'löst före', notedOn: '2025-01-01', solvedOn: '2025-06-30' },
      caseIds: [],
    })
    const content = await router.ask('pack.content', { ...none, period })
    const report = await router.ask('statistics.suppressed', { period, knownOn: null, split: 'sex' })
    expect(content.report).toEqual(onlyColumns(report, (id) => id !== 'last-year'))
    expect(content.report.columns.map(({ id }) => id)).toEqual([
      'now',
      'before',
      'group:K',
      'group:M',
      'group:unknown',
    ])
    const cases = new Map(content.obstacles.map((one) => [one.text, one.cases]))
    expect([cases.get('fyra'), cases.get('fem'), cases.get('ingen')]).toEqual(['hidden', 5, 0])
    expect(content.obstacles.find(({ text }) => text === 'fem')?.apart).toEqual({ open: 5, closed: 0 })
    expect(content.obstacles.find(({ text }) => text === 'fyra')?.apart).toBeNull()
    expect(cases.has('löst före')).toBe(false)
    expect(content.vignettes.length).toBeGreaterThan(0)
    expect(JSON.stringify(content.vignettes)).not.toContain('fits')
  })

  it('never tells of a protected identity, whatever is common', async () => {
    const router = house()
    const { period } = await router.ask('pack.choice', none)
    router.db.$client.exec('update client set protected_identity = 1, pin = null, address = null')
    expect((await router.ask('pack.content', { ...none, period })).vignettes).toEqual([])
  })
})

describe('what may tell who somebody is', () => {
  const kinds = async (router: House) =>
    (await router.ask('pack.findings', none)).map(({ kind, at, of }) => `${at} ${of} ${kind}`)

  it('keeps paper, document and tables in the house until it is mended or let through', async () => {
    const router = house('underlag.docx')
    const { givenName, familyName } = await somebody(router)
    await router.ask('pack.keep', { pack: pack({ vignettes: ['En text.', `${givenName} ${familyName}`] }) })
    expect(await kinds(router)).toEqual(['vignette 1 full-name'])
    await expect(router.ask('pack.clean', none)).rejects.toMatchObject(refusal('pack-identifying'))
    await expect(router.ask('pack.saveDocument', { ...words, document })).rejects.toMatchObject(
      refusal('pack-identifying'),
    )
    const sheets = [{ name: 'Blad', lead: [], headings: ['A'], rows: [['=1+1', 7]] }]
    await expect(router.ask('pack.saveTables', { ...words, sheets })).rejects.toMatchObject(
      refusal('pack-identifying'),
    )
    expect(readdirSync(folder)).toEqual([])

    await router.ask('pack.keep', { pack: pack({ vignettes: ['', `${familyName} heter den.`] }) })
    expect(await kinds(router)).toEqual(['vignette 1 name'])
    const word = familyName.toLocaleLowerCase('sv')
    await router.ask('pack.keep', {
      pack: pack({ vignettes: ['', `${familyName} heter den.`], letThrough: [word] }),
    })
    expect(await kinds(router)).toEqual([])
    await router.ask('pack.saveDocument', { ...words, document })
    expect(existsSync(path.join(folder, 'underlag.docx'))).toBe(true)
    // A part that is not there holds nothing back.
    await router.ask('pack.keep', { pack: pack({ parts: ['flows'], vignettes: ['19850203-9808'] }) })
    expect(await router.ask('pack.clean', none)).toEqual({ clean: true })
  })

  it('is looked for in obstacles and decisions, too', async () => {
    const router = house()
    const { givenName, familyName } = await somebody(router)
    const jointMeetingId = await coming(router)
    const { id } = await router.ask('obstacle.add', {
      facts: {
        text: `Svårt att nå ${givenName} ${familyName}`,
        cause: null,
        level: 'local',
        notedOn: '2025-08-01',
        decision: null,
        decidedOn: null,
        solvedOn: null,
      },
      caseIds: [],
    })
    const [open] = (await router.ask('jointMeeting.get', { jointMeetingId })).earlier
    await router.ask('decision.update', {
      decisionId: open?.id ?? 0,
      facts: { result: 'Gäller 19850203-9808.' },
    })
    expect(await kinds(router)).toEqual([`obstacle ${id} full-name`, `decision ${open?.id} pin`])
  })
})

describe('its tables as a workbook', () => {
  let read: ReturnType<typeof readWorkbook> extends Iterable<infer Sheet> ? Sheet[] : never
  let parts: Record<string, Uint8Array>
  let written: Out<'pack.saveTables'>
  const place = mkdtempSync(path.join(tmpdir(), 'fasvis-pack-file-'))
  beforeAll(async () => {
    const window = {
      chooseSave: () => Promise.resolve(path.join(place, 'tabeller.xlsx')),
    } as unknown as WindowPort
    written = await testRouter(today, testDb(file), { window }).ask('pack.saveTables', {
      ...words,
      sheets: [
        {
          name: 'Fas: 0/5',
          lead: ['Rubrik'],
          headings: ['Mått', 'Nu'],
          rows: [
            ['=1+1', 7],
            ['@dolt', 'dolt'],
          ],
        },
      ],
    })
    const bytes = readFileSync(path.join(place, 'tabeller.xlsx'))
    read = [...readWorkbook(bytes)]
    parts = unzipSync(bytes)
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  it('holds numbers as numbers and what looks like a formula as text', () => {
    expect(written).not.toBeNull()
    const rows = read[0]?.rows.map(({ cells }) => cells.filter((cell) => cell !== null)) ?? []
    expect(rows).toContainEqual(['=1+1', 7])
    expect(rows).toContainEqual(['@dolt', 'dolt'])
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toContain('<f>')
  })
})
