import type { RegisterFacts } from '../domain/register/status'
import { schemaVersionOf } from './migrate'
import type { RawDatabase } from './open'

/** Reads every schema there has been, so that an old backup can be looked into. */
export function factsOf(raw: RawDatabase): RegisterFacts {
  const has = (table: string) =>
    raw.prepare(`select 1 from sqlite_schema where type = 'table' and name = ?`).get(table)
  const count = (table: string, where = 'true') =>
    has(table) ? (raw.prepare(`select count(*) from "${table}" where ${where}`).pluck().get() as number) : 0
  const info = raw.prepare('select id, created_at as createdAt from register_info').get() as Pick<
    RegisterFacts,
    'id' | 'createdAt'
  >
  return {
    ...info,
    schemaVersion: schemaVersionOf(raw),
    clients: count('client'),
    openCases: count('rehab_case', 'closed_on is null'),
    followUps: count('follow_up'),
    notes: count('note'),
    openByPhase: has('rehab_case') && has('phase_move') ? openByPhase(raw) : [],
  }
}

function openByPhase(raw: RawDatabase): number[] {
  const rows = raw
    .prepare(
      `select to_phase as phase, count(*) as cases from rehab_case c
       join phase_move on phase_move.id =
         (select id from phase_move where case_id = c.id order by moved_on desc, id desc limit 1)
       where c.closed_on is null group by to_phase`,
    )
    .all() as { phase: number; cases: number }[]
  const phases = Array.from({ length: 6 }, () => 0)
  for (const { phase, cases } of rows) phases[phase] = cases
  return phases
}
