import { Button, Group, Text } from '@mantine/core'
import { type LocalDate, monthsBefore } from '../../../domain/dates'
import { useToday } from '../../app/today'
import { StatusMark } from '../../ui/StatusMark'

/** Contact facts older than this are to be looked over. */
const monthsGood = 12

export const needsChecking = (verifiedOn: LocalDate | null, today: LocalDate): boolean =>
  verifiedOn === null || verifiedOn < monthsBefore(today, monthsGood)

/** When somebody last saw that the facts are right. */
export function Verified({ on, today }: { readonly on: LocalDate | null; readonly today: LocalDate }) {
  if (on === null) return <StatusMark tone="quiet" text="inte kontrollerad" />
  if (needsChecking(on, today)) return <StatusMark tone="warning" text={`senast ${on.slice(0, 7)}`} />
  return <>{on}</>
}

/** The same in a dialog, with the way to say that they are right today. */
export function VerifyToday({
  on,
  onVerify,
}: {
  readonly on: LocalDate | null
  readonly onVerify: () => void
}) {
  const today = useToday()
  return (
    <Group gap="sm">
      <Text size="sm">
        Uppgifterna: <Verified on={on} today={today} />
      </Text>
      <Button size="compact-sm" variant="default" onClick={onVerify} disabled={on === today}>
        Uppgifterna stämmer i dag
      </Button>
    </Group>
  )
}
