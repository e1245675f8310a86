import { Alert, Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { addDays } from '../../../domain/dates'
import { isUnchecked, lawCheckDays } from '../../../domain/paper/paper-settings'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'

/** Points out references to the law that stand on the paper and that nobody has looked up lately. */
export function UncheckedLaws({ textOnPaper }: { readonly textOnPaper: string }) {
  const today = useToday()
  const { data: settings } = useAsk('setting.all', {})
  if (!settings) return null
  const since = addDays(today, -lawCheckDays)
  const old = Object.values(settings.paper.laws).filter(
    (law) => isUnchecked(law, since) && textOnPaper.includes(law.text),
  )
  if (old.length === 0) return null
  return (
    <Alert color="yellow" mb="sm" className="no-print">
      Lagrum på papperet som ingen har kontrollerat det senaste året: {old.map(({ text }) => text).join('; ')}
      .{' '}
      <Anchor component={Link} href="/installningar?flik=utskrifter" inherit c="inherit" underline="always">
        Kontrollera dem under Utskrifter
      </Anchor>
      .
    </Alert>
  )
}
