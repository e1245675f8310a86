import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { handover, person, staffAbsence } from '../../../db/schema/index'
import type { HistoryEntry, RowChange } from '../../../domain/contract/history'
import { personSentencesOf } from './person-history'

const told = (table: string, before: RowChange['before'], after: RowChange['after']) =>
  personSentencesOf({
    changeSetId: 1,
    at: '2026-03-02T09:00:00.000Z',
    user: 'Prov',
    route: 'test',
    undoesId: null,
    undone: false,
    changes: [{ table, rowId: 1, before, after }],
  } satisfies HistoryEntry)

const anna = { name: 'Anna Ek', phone: '08-1', ended_on: null, verified_on: null }

describe('the history of a person', () => {
  it('tells when she came, left and came back', () => {
    expect(told('person', null, anna)).toBe('Lades till.')
    expect(told('person', anna, { ...anna, ended_on: '2025-03-31' })).toBe('Sista dag 2025-03-31.')
    expect(told('person', { ...anna, ended_on: '2025-03-31' }, anna)).toBe('Åter i tjänst.')
  })

  it('tells what was corrected, and when it was found right', () => {
    expect(told('person', anna, { ...anna, phone: '08-2', verified_on: '2026-03-02' })).toBe(
      'Uppgifterna kontrollerade 2026-03-02. Telefon: 08-1 → 08-2.',
    )
  })

  it('tells of absences and handovers', () => {
    const away = { from_date: '2026-03-02', to_date: '2026-03-06' }
    expect(told('staff_absence', null, away)).toBe('Frånvaro 2026-03-02–2026-03-06.')
    expect(told('staff_absence', away, null)).toBe('Frånvaro 2026-03-02–2026-03-06 borttagen.')
    const given = { from_date: '2026-03-02', until_date: '2026-03-31', cause: 'away' }
    expect(told('handover', null, given)).toBe(
      'Lämnade över ärenden från 2026-03-02–2026-03-31: borta en tid.',
    )
  })

  const silent = new Set([
    'id',
    'role',
    'person_id',
    'from_person_id',
    'comment',
    'made_on',
    'sudden',
    'cause',
  ])
  const columns = [person, staffAbsence, handover].flatMap((table) => {
    const { name, columns: all } = getTableConfig(table)
    return all.filter((column) => !silent.has(column.name)).map((column) => [name, column.name] as const)
  })
  it.each(columns)('says something when %s.%s alone is changed', (table, column) => {
    const row = { from_date: '2026-03-02', to_date: '2026-03-06', until_date: '2026-03-31', cause: 'away' }
    expect(told(table, { ...row, [column]: '1' }, { ...row, [column]: '2' })).toMatch(/^[A-ZÅÄÖ].*\.$/)
  })
})
