import { useAsk } from '../../app/api'
import { useHideIdentities, useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { HandoverSheet } from '../forms/HandoverSheet'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'
import { unnamed } from '../unnamed'

export const handoverSheets: Paper = { form: 'handover-sheet', title: 'Överlämningsblad', Load: Sheets }

function Sheets({ ids: [id = 0], address }: LoadProps) {
  const to = address.get('till')
  const only = to === null ? null : Number(to)
  const today = useToday()
  const { data } = useAsk('handover.sheets', { handoverId: id, toPersonId: only })
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  const { hidden } = useHideIdentities()
  if (!data || !settings) return null
  const { handover, details } = data
  const given = new Map(handover.cases.map((one) => [one.caseId, one]))
  return details.map((detail) => (
    <HandoverSheet
      key={detail.card.id}
      detail={hidden || detail.card.protectedIdentity ? unnamed(detail) : detail}
      from={handover.from}
      to={given.get(detail.card.id)?.to ?? null}
      fromDate={handover.fromDate}
      untilDate={handover.untilDate}
      note={given.get(detail.card.id)?.note ?? null}
      phases={settings.phases}
      letterhead={letterheadOf(settings)}
      today={today}
      name={nameOf(detail.card)}
    />
  ))
}
