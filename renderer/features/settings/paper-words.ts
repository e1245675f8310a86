import { addDays, type LocalDate } from '../../../domain/dates'
import {
  isUnchecked,
  type LawCode,
  type LawReference,
  lawCheckDays,
  lawCodes,
  type PaperSettings,
} from '../../../domain/paper/paper-settings'
import { count } from '../../app/words'

/** What each reference to the law is for. */
export const lawWords: Record<LawCode, string> = {
  secrecy: 'Sekretess i socialtjänsten',
  'secrecy-care': 'Sekretess i hälso- och sjukvården',
  'secrecy-consent': 'Den enskildes samtycke bryter sekretessen',
  'sip-social': 'SIP, socialtjänstens skyldighet',
  'sip-care': 'SIP, vårdens skyldighet',
  'fk-coordination': 'Försäkringskassan samordnar rehabiliteringen',
  finsam: 'Finansiell samordning, Finsam',
  'care-coordinator': 'Rehabkoordinator i vården',
  'register-extract': 'Rätten till registerutdrag',
}

const oldest = (today: LocalDate): LocalDate => addDays(today, -lawCheckDays)

/** When it was last looked up, and that it is time again. */
export function checkedWords(law: LawReference, today: LocalDate): string {
  if (law.checkedOn === null) return 'Aldrig kontrollerad'
  return isUnchecked(law, oldest(today))
    ? `Kontrollerad ${law.checkedOn}, för mer än ett år sedan`
    : `Kontrollerad ${law.checkedOn}`
}

/** How many of them it is time to look up; null when none. */
export function uncheckedWords({ laws }: Pick<PaperSettings, 'laws'>, today: LocalDate): string | null {
  const due = lawCodes.filter((code) => isUnchecked(laws[code], oldest(today)))
  if (due.length === 0) return null
  return `${count(due.length, 'hänvisning', 'hänvisningar')} har inte kontrollerats på ett år. Dagen för kontrollen står på blanketterna.`
}
