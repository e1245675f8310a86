import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDigit } from '../../domain/case/pin'
import type { Cell } from '../../domain/import/cell'
import type { ColumnMapping } from '../../domain/import/headings'
import { type TestRouter, testRouter } from '../ipc/test-router'
import { readTable } from './read-table'
import { workbookOf } from './test-files'

/** What importing does to a register over time: again, later, wrongly, taken back. */

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fasvis-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let backups = 0
let failing: string | null = null
let meanwhile: (() => Promise<unknown>) | null = null
const newRouter = () =>
  testRouter('2023-01-15', undefined, {
    imports: {
      readTable,
      backup: async () => {
        if (failing) throw new Error(failing)
        backups += 1
        await meanwhile?.()
      },
    },
  })

const headings = [
  'Personnr',
  'Efternamn',
  'Förnamn',
  'Handläggare',
  'Hinder',
  'Fas',
  'Fas sedan',
  'Nästa uppf.',
  'Senaste uppf.',
  'Vårdcentral',
  'Rehabkoordinator',
  'Insats',
]
const pin = (number: number) => `830203${980 + number}${checkDigit(`830203${980 + number}`)}`
const person = (number: number, changes: Partial<Record<string, Cell>> = {}) => {
  const cells: Record<string, Cell> = {
    Personnr: pin(number),
    Efternamn: 'Öberg',
    Förnamn: `Åsa ${number}`,
    Handläggare: 'Teresa Nur',
    Hinder: 'Sjukskriven utan SGI',
    Fas: 1,
    'Fas sedan': '2022-01-10',
    Vårdcentral: 'Tenstastigens vårdcentral',
    Rehabkoordinator: 'Mona Fransson',
  }
  return headings.map((heading) => ({ ...cells, ...changes })[heading] ?? null)
}
const list = (day: string, ...rows: Cell[][]) => {
  const path = join(folder, `lista ${day}.xlsx`)
  writeFileSync(path, workbookOf([headings, ...rows]))
  return path
}

const preview = (router: TestRouter, file: string, mapping: ColumnMapping | null = null) =>
  router.ask('import.preview', { file, mapping, listDate: null })

async function importList(router: TestRouter, file: string, mapping: ColumnMapping | null = null) {
  const { token } = await preview(router, file, mapping)
  return router.ask('import.apply', { file, mapping, listDate: null, token })
}

const tables = [
  'client',
  'rehab_case',
  'phase_move',
  'assignment',
  'care_contact',
  'consent',
  'follow_up',
  'activity',
  'note',
  'person',
  'care_unit',
  'imported_list',
  'list_absence',
  'setting',
  'code_period',
  'rehab_plan',
  'certificate',
]
/** Everything in the register but its log. */
const contents = (router: TestRouter) =>
  Object.fromEntries(tables.map((table) => [table, router.db.all(sql.raw(`select * from ${table}`))]))
const changes = (router: TestRouter) =>
  router.db.get<{ sets: number; rows: number }>(
    sql`select (select count(*) from change_set) sets, (select count(*) from change_row) rows`,
  )
const detail = async (router: TestRouter, name: string) => {
  const cards = await router.ask('case.list', { closed: false })
  return router.ask('case.get', { caseId: cards.find((card) => card.name === name)!.id })
}

describe('the same list twice', () => {
  it('changes nothing at all, not even the log, and needs no backup', async () => {
    const router = newRouter()
    const file = list('2022-04-30', person(0), person(1))
    const first = await importList(router, file)
    const before = [contents(router), changes(router), backups]
    const again = await preview(router, file)
    expect(again).toMatchObject({ alreadyImported: true, cases: [], absent: [] })
    expect(await importList(router, file)).toEqual(first)
    expect([contents(router), changes(router), backups]).toEqual(before)
  })

  it('changes nothing when the file has been saved anew, or after a case was ended by hand', async () => {
    const router = newRouter()
    await importList(
      router,
      list(
        '2022-04-30',
        person(0, { 'Nästa uppf.': '2022-06-01', 'Senaste uppf.': '2022-03-01', Insats: 'Praktik' }),
        person(1),
      ),
    )
    const saved = await preview(
      router,
      list(
        '2022-04-30',
        person(0, { 'Nästa uppf.': '1/6 2022', 'Senaste uppf.': '220301', Insats: 'Praktik' }),
        person(1),
        ['Summa', 2],
      ),
    )
    expect(saved.alreadyImported).toBe(false)
    expect(saved.counts).toMatchObject({ unchanged: 2, new: 0, absent: 0 })
  })
})

describe('a list that comes at the wrong time', () => {
  it('is refused when a newer one has been imported, and let in on the same day', async () => {
    const router = newRouter()
    await importList(router, list('2022-08-31', person(0)))
    await expect(preview(router, list('2022-04-30', person(0)))).rejects.toMatchObject({
      error: { code: 'import-older-than-latest', details: { listDate: '2022-04-30', latest: '2022-08-31' } },
    })
    const correction = await preview(router, list('2022-08-31', person(0, { Fas: 2, 'Fas sedan': null })))
    expect(correction.counts.forward).toBe(1)
  })

  it('is refused when it is from the future, or from no day at all', async () => {
    const router = newRouter()
    await expect(preview(router, list('2023-02-01', person(0)))).rejects.toThrow('date-in-future')
    const undated = join(folder, 'lista.xlsx')
    writeFileSync(undated, workbookOf([headings, person(0)]))
    await expect(preview(router, undated)).rejects.toThrow('import-no-date')
  })

  it('leaves alone what the register knows from a later day', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0)))
    const { card } = await detail(router, 'Öberg, Åsa 0')
    await router.ask('case.move', {
      caseId: card.id,
      toPhase: 3,
      movedOn: '2022-09-10',
      reason: null,
      comment: null,
      outcome: null,
      way: null,
    })
    const late = await preview(router, list('2022-08-31', person(0)))
    expect(late.counts.backward).toBe(0)
    expect(late.warnings).toEqual([{ row: 2, field: 'phase', code: 'newer-in-register', text: '1' }])
  })
})

describe('apply', () => {
  it('is refused when the register or the file has changed since the preview', async () => {
    const router = newRouter()
    const file = list('2022-04-30', person(0))
    const { token } = await preview(router, file)
    await router.ask('setting.unit', { unit: 'Enheten', coordinator: 'Prov' })
    const apply = () => router.ask('import.apply', { file, mapping: null, listDate: null, token })
    await expect(apply()).rejects.toThrow('import-stale-preview')
    const fresh = await preview(router, file)
    list('2022-04-30', person(0), person(1))
    await expect(
      router.ask('import.apply', { file, mapping: null, listDate: null, token: fresh.token }),
    ).rejects.toThrow('import-stale-preview')
    expect(await router.ask('case.list', { closed: false })).toEqual([])
  })

  it('writes nothing when the backup fails', async () => {
    const router = newRouter()
    failing = 'backup-failed'
    const before = contents(router)
    await expect(importList(router, list('2022-04-30', person(0)))).rejects.toThrow('backup-failed')
    failing = null
    expect(contents(router)).toEqual(before)
  })

  it('leaves nothing behind when it fails in the middle', async () => {
    const router = newRouter()
    router.db.run(
      sql`create trigger full before insert on follow_up begin select raise(abort, 'disk full'); end`,
    )
    const before = [contents(router), changes(router)]
    const rows = Array.from({ length: 18 }, (_, number) => person(number))
    await expect(
      importList(router, list('2022-04-30', ...rows, person(18, { 'Nästa uppf.': '2022-06-01' }))),
    ).rejects.toThrow()
    expect([contents(router), changes(router)]).toEqual(before)
    router.db.run(sql`drop trigger full`)
    expect((await importList(router, list('2022-04-30', person(0)))).counts.new).toBe(1)
  })

  it('is refused when something was changed while the backup was made', async () => {
    const router = newRouter()
    const file = list('2022-04-30', person(0))
    meanwhile = () => router.ask('setting.unit', { unit: 'Enheten', coordinator: 'Prov' })
    await expect(importList(router, file)).rejects.toThrow('import-stale-preview')
    meanwhile = null
    expect(await router.ask('case.list', { closed: false })).toEqual([])
  })

  it('is taken back whole by one undo', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0), person(1), person(2)))
    const before = contents(router)
    const moved = person(0, {
      Fas: 0,
      'Fas sedan': '2022-08-01',
      Handläggare: 'Karim Al-Khatib',
      Rehabkoordinator: null,
      'Nästa uppf.': '2022-10-01',
      Insats: 'SFI',
    })
    const { changeSetId, counts } = await importList(
      router,
      list('2022-08-31', moved, person(1, { Efternamn: 'Ek' }), person(3)),
    )
    expect(counts).toMatchObject({ new: 1, backward: 1, workerChanges: 1, careChanges: 1, absent: 1 })
    await router.ask('history.undo', { changeSetId: changeSetId! })
    expect(contents(router)).toEqual(before)
    expect((await router.ask('import.receipts', {})).map(({ listDate }) => listDate)).toEqual(['2022-04-30'])
  })
})

describe('history', () => {
  it('keeps who was responsible before, vacant posts, and where a case stood', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0)))
    await importList(
      router,
      list(
        '2022-08-31',
        person(0, {
          Fas: 'Fas 5',
          'Fas sedan': '2022-08-02',
          Handläggare: 'Al-Khatib, Karim',
          Rehabkoordinator: null,
        }),
      ),
    )
    const { assignments, careContacts, moves, card } = await detail(router, 'Öberg, Åsa 0')
    expect(assignments).toMatchObject([
      { person: 'Karim Al-Khatib', fromDate: '2022-08-31', toDate: null },
      { person: 'Teresa Nur', fromDate: '2022-04-30', toDate: '2022-08-30' },
    ])
    expect(careContacts).toMatchObject([
      { person: null, fromDate: '2022-08-31' },
      { person: 'Mona Fransson', toDate: '2022-08-30' },
    ])
    expect(moves.map(({ fromPhase, toPhase, movedOn }) => [fromPhase, toPhase, movedOn])).toEqual([
      [null, 1, '2022-01-10'],
      [1, 5, '2022-08-02'],
    ])
    expect(card.phase).toBe(5)
  })

  it('gives a case one next follow-up, and remembers the ones before', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0, { 'Nästa uppf.': '2022-06-01' })))
    await importList(
      router,
      list('2022-08-31', person(0, { 'Senaste uppf.': '2022-06-03', 'Nästa uppf.': '2022-10-01' })),
    )
    await importList(
      router,
      list('2022-12-31', person(0, { 'Senaste uppf.': '2022-06-03', 'Nästa uppf.': null })),
    )
    const { followUps, card } = await detail(router, 'Öberg, Åsa 0')
    expect(followUps.map(({ plannedOn, doneOn, outcome }) => [plannedOn, doneOn, outcome])).toEqual([
      ['2022-10-01', null, 'cancelled'],
      ['2022-06-01', '2022-06-03', 'held'],
    ])
    expect(card.nextPlanned).toBeNull()
  })
})

describe('someone who is no longer on the list', () => {
  it('stays open until it is decided, is asked about once, and is closed on the day of the list', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0), person(1)))
    await importList(router, list('2022-08-31', person(0)))
    const [absent] = await router.ask('absence.list', {})
    expect(absent).toMatchObject({ name: 'Öberg, Åsa 1', listDate: '2022-08-31', phase: 1 })
    expect((await preview(router, list('2022-12-31', person(0)))).counts).toMatchObject({
      absent: 0,
      stillAbsent: 1,
    })
    await router.ask('absence.decide', {
      absenceIds: [absent!.absenceId],
      decision: 'closed',
      closedOn: null,
    })
    const [closed] = await router.ask('case.list', { closed: true })
    expect(closed).toMatchObject({ name: 'Öberg, Åsa 1', closedOn: '2022-08-31' })
    expect(await router.ask('absence.list', {})).toEqual([])
  })

  it('is asked about again only by a later list when the case was kept', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0), person(1)))
    await importList(router, list('2022-08-31', person(0)))
    const [absent] = await router.ask('absence.list', {})
    await router.ask('absence.decide', { absenceIds: [absent!.absenceId], decision: 'kept', closedOn: null })
    expect((await preview(router, list('2022-08-31', person(0), ['Summa', 1]))).counts.absent).toBe(0)
    expect((await preview(router, list('2022-12-31', person(0)))).counts.absent).toBe(1)
  })

  it('and comes back has the same case again, open, with its history', async () => {
    const router = newRouter()
    await importList(router, list('2022-04-30', person(0), person(1)))
    await importList(router, list('2022-08-31', person(0)))
    const [absent] = await router.ask('absence.list', {})
    await router.ask('absence.decide', {
      absenceIds: [absent!.absenceId],
      decision: 'closed',
      closedOn: null,
    })
    const { counts } = await importList(
      router,
      list('2022-12-31', person(0), person(1, { Fas: 0, 'Fas sedan': null })),
    )
    expect(counts).toMatchObject({ new: 0, reopened: 1, backward: 1 })
    const { moves, card } = await detail(router, 'Öberg, Åsa 1')
    expect(card.id).toBe(absent!.caseId)
    expect(moves.at(-1)).toMatchObject({
      fromPhase: 1,
      toPhase: 0,
      movedOn: '2022-12-31',
      reason: 'stated-by-list',
    })
  })
})

describe('columns chosen by hand', () => {
  it('are remembered for lists with the same headings', async () => {
    const router = newRouter()
    const odd = (day: string) => {
      const path = join(folder, `egen ${day}.xlsx`)
      writeFileSync(
        path,
        workbookOf([
          ['Pnr', 'Efternamn', 'Förnamn', 'Läge'],
          [pin(0), 'Öberg', 'Åsa', 3],
        ]),
      )
      return path
    }
    const mapping: ColumnMapping = { '0': 'pin', '1': 'familyName', '2': 'givenName', '3': 'phase' }
    expect(
      (await router.ask('import.read', { file: odd('2022-04-30') })).columns.map(({ field }) => field),
    ).toEqual(['pin', 'familyName', 'givenName', null])
    await importList(router, odd('2022-04-30'), mapping)
    const next = await router.ask('import.read', { file: odd('2022-08-31') })
    expect(next).toMatchObject({
      remembered: true,
      listDate: '2022-08-31',
      columns: [{}, {}, {}, { field: 'phase', samples: ['3'] }],
    })
    expect((await preview(router, odd('2022-08-31'))).counts).toMatchObject({ unchanged: 1 })
  })
})

describe('import.saveRejected', () => {
  it('writes the rejected rows as they stood, with row number and reason, and no formula', async () => {
    const router = newRouter()
    const file = list(
      '2022-04-30',
      person(0),
      person(1, { Personnr: '19830231-9801' }),
      person(2, { Fas: 7, Efternamn: '=HYPERLINK("x")' }),
    )
    const reasons = {
      'pin-missing': 'Personnummer saknas',
      'pin-not-a-number': 'Inte ett personnummer',
      'pin-impossible-date': 'Datumet finns inte',
      'pin-wrong-check-digit': 'Fel kontrollsiffra',
      'phase-out-of-range': 'Fasen finns inte',
      'phase-unreadable': 'Fasen går inte att läsa',
    }
    const target = join(folder, 'avvisade.xlsx')
    const words = { sheet: 'Avvisade rader', row: 'Rad', reason: 'Orsak', reasons }
    expect(
      await router.ask('import.saveRejected', { file, mapping: null, listDate: null, target, words }),
    ).toEqual({ rows: 2 })
    const { sheet } = await readTable(target)
    expect(sheet.rows.map(({ cells }) => [cells[0], cells[1], ...cells.slice(-2)])).toEqual([
      ['Personnr', 'Efternamn', 'Rad', 'Orsak'],
      ['19830231-9801', 'Öberg', 3, 'Datumet finns inte'],
      [pin(2), '=HYPERLINK("x")', 4, 'Fasen finns inte'],
    ])
  })
})
