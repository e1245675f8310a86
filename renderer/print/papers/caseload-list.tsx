import { useShownName } from '../../app/hide-identities'
import { useColumns } from '../../features/cases/ColumnChoice'
import { CaseloadList } from '../forms/CaseloadList'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'
import { usePaperCases } from './shown-cases'

export const caseloadList: Paper = { form: 'caseload-list', title: 'Ärendelista', Load: List }

function List({ address }: LoadProps) {
  const found = usePaperCases(address)
  const [columns] = useColumns()
  const nameOf = useShownName()
  if (!found) return null
  const { settings, ...shown } = found
  return (
    <CaseloadList
      {...shown}
      columns={columns}
      phases={settings.phases}
      letterhead={letterheadOf(settings)}
      nameOf={nameOf}
    />
  )
}
