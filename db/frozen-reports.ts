import type { Database } from 'better-sqlite3'

/** A delivered report never changes: the file itself refuses, whoever asks. Call after every migration. */
export function protectFrozenReports(raw: Database): void {
  const known = raw.prepare(`select 1 from sqlite_schema where type = 'table' and name = 'frozen_report'`)
  if (known.get() === undefined) return
  for (const operation of ['update', 'delete'])
    raw.exec(`create trigger if not exists "frozen_report_no_${operation}" before ${operation} on frozen_report
      begin select raise(abort, 'a frozen report never changes'); end`)
}
