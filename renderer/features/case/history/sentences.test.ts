import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import * as schema from '../../../../db/schema/index'
import type { HistoryEntry, RowChange } from '../../../../domain/contract/history'
import { defaultPhases } from '../../../../domain/phase/phases'
import { sentencesOf } from './sentences'
import { type HistoryNames, historyKinds, type Row } from './telling'

const names: HistoryNames = {
  phases: defaultPhases,
  people: new Map([
    [1, 'Åsa Öberg'],
    [2, 'Maryan Farah'],
  ]),
  careUnits: new Map([
    [1, 'Husby torgs vårdcentral'],
    [2, 'Kvarnekulla vårdcentral'],
  ]),
  areas: new Map([['health', 'Att hantera hälsan']]),
  obstacles: new Map([[1, 'Mottagningen tar inte emot förfrågningar under sommaren.']]),
  hideClient: false,
  hideText: false,
}
const entry = (changes: RowChange[], undoesId: number | null = null): HistoryEntry => ({
  changeSetId: 1,
  at: '2026-03-02T08:00:00.000Z',
  user: 'Karin',
  route: 'x',
  undoesId,
  undone: false,
  changes,
})
const told = (table: string, before: Row | null, after: Row | null, with_: HistoryNames = names) =>
  sentencesOf(entry([{ table, rowId: 1, before, after }]), with_)
const words = (...args: Parameters<typeof told>) =>
  told(...args)
    .map(({ text }) => text)
    .join(' ')

describe('sentences', () => {
  it('tell a move with its reason, as before', () => {
    const move = { from_phase: 4, to_phase: 2, moved_on: '2026-03-02', reason: 'health-worse', outcome: null }
    expect(words('phase_move', null, { ...move, way: null, comment: 'Återfall efter nyår.' })).toBe(
      'Flyttad från fas 4 Insats till fas 2 Planering 2026-03-02: Försämrad hälsa, Återfall efter nyår.',
    )
  })

  it('tell an activity from before to after', () => {
    const activity = { title: 'Arbetsträning', type: 'work', from_date: '2026-02-01', to_date: '2026-05-01' }
    expect(words('activity', null, { ...activity, party: 'jobbtorg', extent: 25 })).toBe(
      'Ny aktivitet: Arbetsträning (jobb), från 2026-02-01; Ansvarig: Jobbtorg; Sista dag: 2026-05-01; Omfattning: 25 %.',
    )
    expect(
      words('activity', { ...activity, extent: 25 }, { ...activity, to_date: '2026-06-30', extent: 50 }),
    ).toBe('Aktiviteten Arbetsträning: Sista dag: 2026-05-01 → 2026-06-30; Omfattning: 25 % → 50 %.')
  })

  it('tell a step by its verb', () => {
    const inquiry = { care_unit_id: 1, drafted_on: '2026-02-01', sent_on: null, route: null }
    expect(words('care_inquiry', inquiry, { ...inquiry, sent_on: '2026-03-02', route: 'doctor' })).toBe(
      'Rehabiliteringsförfrågan till Husby torgs vårdcentral skickades 2026-03-02; Väg: Direkt till läkaren.',
    )
  })

  it('tell the answers of a form in words, not as they are stored', () => {
    const answers = [
      { row: 'C1', can: true, extent: 50, reason: null },
      { row: 'C2', can: null, extent: null, reason: null },
      { row: 'C3', can: false, extent: null, reason: 'För tidigt' },
    ]
    const inquiry = { care_unit_id: 1, answers: '[]' }
    expect(words('care_inquiry', inquiry, { ...inquiry, answers: JSON.stringify(answers) })).toContain(
      'Svar: C1 ja 50 %, C3 nej (För tidigt).',
    )
  })

  it('tell which consent, for what, and what came of it', () => {
    const consent = {
      party: 'care',
      kind: 'care-inquiry',
      care_unit_id: 2,
      asked_on: '2026-02-01',
      given_on: null,
    }
    expect(words('consent', consent, { ...consent, given_on: '2026-03-01', valid_to: '2026-12-31' })).toBe(
      'Samtycke till vården, Kvarnekulla vårdcentral, Rehabiliteringsförfrågan: givet 2026-03-01; gäller till 2026-12-31.',
    )
  })

  it('begin with what was taken back', () => {
    const change = { table: 'note', rowId: 1, before: { text: 'Hej' }, after: null }
    expect(sentencesOf(entry([change], 7), names)).toEqual([
      { kind: 'note', text: 'Ångrade: En anteckning togs bort.' },
    ])
  })

  it('say nothing of what was typed while identities are hidden', () => {
    const hidden = { ...names, hideClient: true, hideText: true }
    expect(words('note', null, { text: 'Anna ringde.' }, hidden)).toBe('Anteckning skriven.')
    const held = { outcome: 'held', done_on: '2026-03-02', comment: 'Anna mår bättre.' }
    expect(words('follow_up', null, held, hidden)).toBe('Uppföljd 2026-03-02.')
    expect(words('client', { family_name: 'Öberg' }, { family_name: 'Åberg' }, hidden)).toBe(
      'Efternamn ändrat.',
    )
    const participants = [
      { name: 'Anna Öberg', role: 'klient', obliged: false, confirmed: true, attended: null },
    ]
    const all = [
      words('sip', { participants: '[]' }, { participants: JSON.stringify(participants) }, hidden),
      words('waiting', null, { party: 'client', since: '2026-03-01', reason: 'Anna ska ringa' }, hidden),
      words('hand_flag', null, { since: '2026-03-01', reason: 'Ring Anna' }, hidden),
      words('rehab_plan', { goal: null }, { goal: 'Anna arbetar' }, hidden),
    ].join(' ')
    expect(all).not.toContain('Anna')
    expect(all).toContain('1 deltagare')
  })

  it('never write out a personal identity number', () => {
    expect(words('client', { pin: '198001019808' }, { pin: '198001029806' })).toBe('Personnummer ändrat.')
  })
})

/** Two values a column can have. */
function samples(column: SQLiteColumn): [string | number, string | number] {
  const [first, second] = column.enumValues ?? []
  if (first !== undefined) return [first, second ?? first]
  if (column.name === 'frozen')
    return [
      JSON.stringify({ activities: [] }),
      JSON.stringify({ activities: [{ id: 1, title: 'Arbetsträning' }] }),
    ]
  if (column.name === 'reminders') return ['[]', JSON.stringify([{ on: '2026-03-01', to: 'doctor' }])]
  if (column.name === 'answers')
    return ['[]', JSON.stringify([{ row: 'C1', can: true, extent: 50, reason: null }])]
  if (column.name === 'participants')
    return ['[]', JSON.stringify([{ name: 'N', role: 'läkare', confirmed: null, attended: true }])]
  if (column.name === 'items')
    return ['[]', JSON.stringify([{ text: 'Ring', party: 'care', due: null, doneOn: null }])]
  if (column.columnType === 'SQLiteBoolean') return [0, 1]
  if (column.columnType === 'SQLiteInteger') return [1, 2]
  return column.name.endsWith('_on') ||
    /^(valid_|from_|to_|since|until|deadline|answer_due|reply_by)/.test(column.name)
    ? ['2026-03-01', '2026-03-02']
    : ['Före', 'Efter']
}

describe('every column of a case', () => {
  /** The decision on an absent case is told by what was decided; which list it was is bookkeeping. */
  const silent = new Set([
    'id',
    'case_id',
    'client_id',
    'list_absence',
    'snooze.subject',
    ...['review_id', 'place', 'carried', 'follow_up_id', 'next_follow_up_id', 'done_at'].map(
      (name) => `review_case.${name}`,
    ),
    'handover_case.handover_id',
  ])
  const tables = Object.values(schema)
    .filter((one) => one instanceof SQLiteTable)
    .map((table) => getTableConfig(table))
    .filter(({ columns }) => columns.some(({ name }) => name === 'case_id' || name === 'client_id'))
    .filter(({ name }) => !['change_row', 'draft', ...silent].includes(name))
  const columns = tables.flatMap((table) =>
    table.columns
      .filter(({ name }) => !silent.has(name) && !silent.has(`${table.name}.${name}`))
      .map((column) => [`${table.name}.${column.name}`, table, column] as const),
  )

  it('is looked at', () => {
    expect(tables.length).toBeGreaterThan(18)
  })

  it.each(columns)('%s is told of when it alone changes, never as it is stored', (_, table, column) => {
    const rows = (pick: 0 | 1): Row =>
      Object.fromEntries(table.columns.map((one) => [one.name, samples(one)[one === column ? pick : 0]]))
    const [before, after] = [rows(0), rows(1)]
    const said = told(table.name, before, after)
    expect(said.length).toBe(1)
    expect(said[0]?.text).toMatch(/^[A-ZÅÄÖ].*[.…!?]$/)
    expect(said[0]?.text).not.toMatch(/[{}[\]"]|undefined|\bnull\b|NaN/)
    expect(historyKinds).toContain(said[0]?.kind)
  })

  it.each(tables.map((table) => [table.name, table] as const))(
    'a row of %s is told of as it comes and goes',
    (_, table) => {
      const row = Object.fromEntries(table.columns.map((one) => [one.name, samples(one)[1]]))
      if (table.name === 'client') return
      for (const said of [words(table.name, null, row), words(table.name, row, null)]) {
        expect(said).toMatch(/^[A-ZÅÄÖ].*[.…!?]$/)
        expect(said).not.toMatch(/[{}[\]"]|undefined|\bnull\b|NaN|\.\.$/)
      }
    },
  )
})
