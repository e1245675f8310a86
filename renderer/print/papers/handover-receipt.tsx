import { useAsk } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { HandoverReceipt } from '../forms/HandoverReceipt'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'

export const handoverReceipt: Paper = { form: 'handover-receipt', title: 'Kvitto', Load: Receipt }

function Receipt({ ids: [id = 0] }: LoadProps) {
  const { data: handover } = useAsk('handover.get', { handoverId: id })
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  if (!handover || !settings) return null
  return (
    <HandoverReceipt
      handover={handover}
      phases={settings.phases}
      letterhead={letterheadOf(settings)}
      nameOf={nameOf}
    />
  )
}
