import { format } from 'date-fns'
import type { LocalDate } from '../domain/dates'

/** The calendar day where the machine stands. */
export const localToday = (now: Date): LocalDate => format(now, 'yyyy-MM-dd')
