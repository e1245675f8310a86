import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import { useAsk, useCommand } from '../../../app/api'
import { useShownName } from '../../../app/hide-identities'
import { useToday } from '../../../app/today'
import { journalText } from './journal-text'

/** Puts the plan as text on the clipboard, ready for the aktjournal. */
export function CopyText({ detail, plan }: { readonly detail: CaseDetail; readonly plan: PlanEntry }) {
  const today = useToday()
  const shownName = useShownName()
  const { data: settings } = useAsk('setting.all', {})
  const copy = useCommand('paper.copyText')
  const act = async () => {
    if (!settings) return
    const text = journalText(detail, plan, shownName(detail.card), settings, today)
    if (await copy.run({ form: 'rehab-plan', caseIds: [detail.card.id], text }))
      notifications.show({ message: 'Kopierat. Klistra in texten i aktjournalen.', autoClose: 5000 })
  }
  return (
    <Button
      size="compact-xs"
      variant="light"
      title="Rehabplanen som text, att klistra in i aktjournalen"
      onClick={() => void act()}
    >
      Kopiera text
    </Button>
  )
}
