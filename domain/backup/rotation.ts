import { startOfISOWeek } from 'date-fns'

/** Which backups are kept: the three latest of the latest day, then one a day for ten days and one a week for four weeks. */

/** Local wall-clock time 'YYYY-MM-DDTHH:mm', as in the name of the backup. */
export type BackupTime = string

export interface DatedBackup {
  readonly at: BackupTime
}

const latestKept = 3
const daysKept = 10
const weeksKept = 4

/**
 * The backups that may be removed.
 * @param backups verified backups, in any order.
 * @param now     the clock when it is decided. Clocks jump: what is dated after `now` neither counts against the others nor goes
 *                by their rule, so a day far ahead cannot push out the real ones, and nothing goes for its age alone.
 * @param newest  the one just made, which always stays, whatever its date says.
 */
export function backupsToRemove<T extends DatedBackup>(
  backups: readonly T[],
  now: BackupTime,
  newest?: T,
): T[] {
  const kept = new Set<T>(newest === undefined ? [] : [newest])
  for (const backup of keptOf(backups.filter(({ at }) => at <= now))) kept.add(backup)
  for (const backup of keptOf(backups.filter(({ at }) => at > now))) kept.add(backup)
  return backups.filter((backup) => !kept.has(backup))
}

function keptOf<T extends DatedBackup>(backups: readonly T[]): T[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const latestDay = newestFirst.filter(({ at }) => dayOf(at) === dayOf(newestFirst[0]?.at ?? ''))
  return [
    ...latestDay.slice(0, latestKept),
    ...firstOfEach(newestFirst, dayOf).slice(0, daysKept),
    ...firstOfEach(newestFirst, weekOf).slice(0, weeksKept),
  ]
}

const dayOf = (at: BackupTime): string => at.slice(0, 10)
const weekOf = (at: BackupTime): number => startOfISOWeek(new Date(`${dayOf(at)}T12:00`)).getTime()

function firstOfEach<T extends DatedBackup>(
  backups: readonly T[],
  groupOf: (at: BackupTime) => string | number,
): T[] {
  const seen = new Set<string | number>()
  return backups.filter(({ at }) => {
    const isFirst = !seen.has(groupOf(at))
    seen.add(groupOf(at))
    return isFirst
  })
}
