import { addDays, type LocalDate, weekdayOf } from '../dates'

/** Swedish clock time: one hour ahead of UTC, two in summer time (EU 2000/84: last Sundays of March and October, 01:00 UTC). */
const winter = 60
const summer = 120
/** Both changes happen at 01:00 UTC. */
const changeUtc = 60

const lastSunday = (year: string, month: '03' | '10'): LocalDate => {
  const last = `${year}-${month}-31`
  return addDays(last, -(weekdayOf(last) % 7))
}

/** Minutes ahead of UTC at a time on the Swedish clock; of the hour that comes twice in October, the first. */
function offsetAt(day: LocalDate, minute: number): number {
  const year = day.slice(0, 4)
  const begins = lastSunday(year, '03')
  const ends = lastSunday(year, '10')
  const after = day > begins || (day === begins && minute >= changeUtc + winter)
  const before = day < ends || (day === ends && minute < changeUtc + summer)
  return after && before ? summer : winter
}

/** The instant of a time on the Swedish clock; one that the spring leaves out is read as the hour after. */
export const stockholmInstant = (day: LocalDate, minute: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + (minute - offsetAt(day, minute)) * 60_000)
