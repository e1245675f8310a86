import { format } from 'date-fns'
import type { LocalDate } from '../domain/dates'

/** The calendar day where the machine stands. */
export const localToday = (now: Date): LocalDate => format(now, 'yyyy-MM-dd')

/** Minutes from midnight where the machine stands. */
export const localMinute = (now: Date): number => now.getHours() * 60 + now.getMinutes()
