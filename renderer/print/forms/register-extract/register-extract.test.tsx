import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as schema from '../../../../db/schema/index'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { HistoryEntry } from '../../../../domain/contract/history'
import { defaultPaperSettings } from '../../../../domain/paper/paper-settings'
import { defaultPhases } from '../../../../domain/phase/phases'
import { openCase, person } from '../../../../electron/handlers/test-case'
import { type TestRouter, testRouter } from '../../../../electron/ipc/test-router'
import type { HistoryNames } from '../../../features/case/history/telling'
import { unnamed } from '../../unnamed'
import { keptRows } from './kept-rows'
import { extractSections, RegisterExtract } from './RegisterExtract'

const today = '2026-03-02'
const names: HistoryNames = {
  phases: defaultPhases,
  people: new Map([[1, 'Anna Ek']]),
  careUnits: new Map([[1, 'Husby torgs vårdcentral']]),
  areas: new Map(),
  obstacles: new Map([[1, 'Långa väntetider hos vården.']]),
  hideClient: false,
  hideText: false,
}
const letterhead = { unit: 'Ekbacken', ...defaultPaperSettings }

const extractOf = (detail: CaseDetail, history: readonly HistoryEntry[], with_: HistoryNames = names) =>
  renderToStaticMarkup(
    <RegisterExtract
      detail={detail}
      history={history}
      names={with_}
      letterhead={letterhead}
      coordinator="Helena Frisk"
      today={today}
    />,
  )

async function read(router: TestRouter, caseId: number) {
  const detail = await router.ask('case.get', { caseId })
  return { detail, history: await router.ask('history.forCase', { caseId }) }
}

const tables = Object.values(schema)
  .filter((one) => one instanceof SQLiteTable)
  .map((table) => getTableConfig(table))
  .filter(({ columns }) => columns.some(({ name }) => name === 'case_id' || name === 'client_id'))

/** Typed and not saved, and the log, which has a section of its own. */
const elsewhere = new Set(['draft', 'change_row'])

const marker = (table: string, column: string) => `ord om ${table} ${column}`.replaceAll('_', ' ')

/** Free text that a person has written, whatever it is about. */
const isFree = (column: SQLiteColumn) =>
  column.columnType === 'SQLiteText' &&
  !column.enumValues?.length &&
  !/(_on|_at|_to|_from|_date|_by)$|^(since|until|deadline|area|subject|pin|search_name|case_number)$/.test(
    column.name,
  )

const json: Readonly<Record<string, unknown>> = {
  frozen: { activities: [] },
  reminders: [{ on: '2026-02-01', to: 'doctor' }],
  answers: [{ row: 'C1', can: true, extent: 50, reason: 'svaret på C1' }],
  participants: [{ name: 'Eva Lind', role: 'läkare', obliged: true, confirmed: true, attended: null }],
  items: [{ text: 'Boka tid', party: 'care', due: '2026-04-01', doneOn: null }],
}

function sample(table: string, column: SQLiteColumn): string | number | null {
  if (column.name === 'case_id' || column.name === 'client_id') return 1
  if (json[column.name]) return JSON.stringify(json[column.name])
  if (column.enumValues?.[0] !== undefined) return column.enumValues[0]
  if (isFree(column)) return marker(table, column.name)
  if (column.columnType === 'SQLiteText') return column.name === 'area' ? 'health' : '2026-02-01'
  return 1
}

/** A row of a table as it could be stored, under the case with id 1. */
function insert(router: TestRouter, { name, columns }: (typeof tables)[number]): void {
  const filled = columns.filter((column) => column.name !== 'id')
  const list = filled.map((column) => `"${column.name}"`).join(', ')
  const raw = router.db.$client
  raw.pragma('foreign_keys = off')
  raw
    .prepare(`insert into "${name}" (${list}) values (${filled.map(() => '?').join(', ')})`)
    .run(filled.map((column) => sample(name, column)))
}

describe('the register extract', () => {
  const ofTables = extractSections.flatMap((section) => section.tables)

  it('has a section for every table that names a case or a client', () => {
    const asked = tables.map(({ name }) => name).filter((name) => !elsewhere.has(name))
    expect(asked.length).toBeGreaterThan(18)
    expect([...ofTables].toSorted()).toEqual([...asked, 'rehab_case'].filter(unique).toSorted())
  })

  const told = tables.filter(({ name }) => !elsewhere.has(name) && name !== 'rehab_case')
  it.each(told.map((table) => [table.name, table] as const))(
    'says all that was written in a row of %s',
    async (name, table) => {
      const router = testRouter(today)
      const worker = await person(router, 'Anna Ek')
      await router.ask('careUnit.add', {
        facts: { name: 'Husby torgs vårdcentral', phone: null, standIn: null, verifiedOn: null },
      })
      const caseId = await openCase(router, worker)
      const title = extractSections.find((section) => section.tables.includes(name))?.title ?? ''
      const rows = async () => {
        const { detail, history } = await read(router, caseId)
        const kept = (asked: string) => keptRows(history, asked)
        const section = extractSections.find((one) => one.title === title)
        return section?.rows({ detail, names, today, kept }).length ?? 0
      }
      const before = await rows()
      insert(router, table)
      expect(await rows()).toBe(before + 1)
      const { detail, history } = await read(router, caseId)
      const html = extractOf(detail, history)
      for (const column of table.columns.filter(isFree).filter((one) => !json[one.name]))
        expect(html).toContain(marker(name, column.name))
      expect(html).not.toMatch(/undefined|\[object|NaN|>null</)
    },
  )

  it('has every section also when nothing stands in it', async () => {
    const router = testRouter(today)
    const { detail, history } = await read(router, await openCase(router, null))
    const html = extractOf(detail, history)
    for (const { title } of extractSections) expect(html).toContain(`<h2>${title}</h2>`)
    expect(html.match(/Inga uppgifter\./g)?.length).toBeGreaterThan(15)
  })

  it('says who, and what the client has a right to know', async () => {
    const router = testRouter(today)
    const { detail, history } = await read(router, await openCase(router, null))
    const html = extractOf(detail, history)
    expect(html).toContain('Åsa Öberg')
    expect(html).toContain('artikel 15 i EU:s dataskyddsförordning (2016/679)')
    expect(html).toContain('Integritetsskyddsmyndigheten')
    expect(html).not.toContain(letterhead.secrecy)
  })

  it('tells what of hinderloggen is in the way, and names no protected client by it', async () => {
    const router = testRouter(today)
    const caseId = await openCase(router, null)
    const facts = {
      text: 'Mottagningen nekar Öberg tid utan remiss.',
      cause: null,
      level: 'local' as const,
      notedOn: today,
      decision: 'Tas upp på samverkansmötet.',
      decidedOn: today,
      solvedOn: null,
    }
    await router.ask('obstacle.add', { facts, caseIds: [caseId] })
    const open = await read(router, caseId)
    const named = extractOf(open.detail, open.history)
    expect(named).toContain('Mottagningen nekar Öberg tid utan remiss.')
    expect(named).toContain('Tas upp på samverkansmötet.')
    const clientId = open.detail.client.id
    await router.ask('client.update', { clientId, facts: { protectedIdentity: true } })
    const { detail, history } = await read(router, caseId)
    const obstacles = new Map(detail.obstacles.map(({ id, text }) => [id, text]))
    const html = extractOf(unnamed(detail), history, { ...names, obstacles, hideClient: true })
    expect(html).toContain(`Mottagningen nekar ${detail.card.caseNumber} tid utan remiss.`)
    expect(html).not.toContain('Öberg')
  })

  it('has the case number alone for a protected identity, also in what was changed and in who came', async () => {
    const router = testRouter(today)
    const caseId = await openCase(router, null)
    const clientId = (await router.ask('case.get', { caseId })).client.id
    await router.ask('client.update', {
      clientId,
      facts: { protectedIdentity: true, phone: '070-123 45 67' },
    })
    await router.ask('client.update', { clientId, facts: { phone: '070-765 43 21', familyName: 'Åberg' } })
    await router.ask('sip.add', {
      caseId,
      facts: {
        purpose: 'Samordna',
        calledBy: 'care',
        calledOn: null,
        replyBy: null,
        meetingOn: null,
        startsAt: null,
        endsAt: null,
        place: null,
        address: null,
        occasion: null,
        participants: [
          { name: 'Åsa Åberg', role: 'klient', obliged: false, confirmed: null, attended: null },
        ],
        heldOn: null,
        items: [],
        followUpOn: null,
        followedUpOn: null,
        cancelledOn: null,
      },
    })
    const { detail, history } = await read(router, caseId)
    const html = extractOf(unnamed(detail), history, { ...names, hideClient: true })
    expect(html).toContain(detail.card.caseNumber)
    expect(html).not.toMatch(/Åsa|Öberg|Åberg|070-/)
    expect(html.match(/aria-label="tomt"/g)?.length).toBeGreaterThan(6)
  })
})

const unique = (name: string, place: number, all: readonly string[]) => all.indexOf(name) === place

describe('rows as the log left them', () => {
  const entry = (changeSetId: number, rowId: number, after: Record<string, string> | null): HistoryEntry => ({
    changeSetId,
    at: `2026-03-0${changeSetId}T08:00:00.000Z`,
    user: 'Prov',
    route: 'x',
    undoesId: null,
    undone: false,
    changes: [{ table: 'waiting', rowId, before: null, after }],
  })

  it('are the latest of each, with the time it first came; what was removed is gone', () => {
    const history = [
      entry(4, 2, null),
      entry(3, 1, { reason: 'b' }),
      entry(2, 2, { reason: 'c' }),
      entry(1, 1, { reason: 'a' }),
    ]
    expect(keptRows(history, 'waiting')).toEqual([
      { id: 1, at: '2026-03-01T08:00:00.000Z', row: { reason: 'b' } },
    ])
    expect(keptRows(history, 'note')).toEqual([])
  })
})
