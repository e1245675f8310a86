import { sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/dates'

/** Of a row of `handover_case`: the case has come to the same receiver again since, and her yes is waited for there. */
export const handedAgain = (today: LocalDate) => sql<0 | 1>`exists (
  select 1 from handover_case later join handover again on again.id = later.handover_id
  where later.case_id = handover_case.case_id and later.to_person_id = handover_case.to_person_id
    and later.id > handover_case.id and again.from_date <= ${today})`
