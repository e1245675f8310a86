import type { CaseDetail } from '../../../domain/contract/cases'
import type { UnitSettings } from '../../../domain/contract/settings'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { useHistoryNames } from '../../features/case/history/use-names'
import { casePaper } from '../case-paper'
import { RegisterExtract } from '../forms/register-extract/RegisterExtract'

export const registerExtract = casePaper('register-extract', 'Registerutdrag', Extract)

interface ExtractProps {
  readonly detail: CaseDetail
  readonly letterhead: Letterhead
  readonly settings: UnitSettings
}

/** Everything there is of a case: what it shows, and what the log alone knows. */
function Extract({ detail, letterhead, settings }: ExtractProps) {
  const today = useToday()
  const names = useHistoryNames(settings.phases, detail.card.protectedIdentity)
  const { data: history } = useAsk('history.forCase', { caseId: detail.card.id })
  const { data: people } = useAsk('person.list', {})
  const { data: units } = useAsk('careUnit.list', {})
  // Without them the names of those who had the case would be missing.
  if (!history || !people || !units) return null
  return (
    <RegisterExtract
      detail={detail}
      history={history}
      names={names}
      letterhead={letterhead}
      coordinator={settings.coordinator}
      today={today}
    />
  )
}
