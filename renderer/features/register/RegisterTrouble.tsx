import { Alert, Button, Group } from '@mantine/core'
import type { WireError } from '../../../domain/contract/result'
import type { ErrorCode } from '../../../domain/errors'
import { errorSentence } from '../../app/messages'

interface RegisterTroubleProps {
  readonly error: WireError
  readonly onOpenOther: () => void
  readonly onRestore: () => void
  readonly onRecover: () => void
  readonly onRetry: () => void
}

/** What the sentence says to do, as buttons; the first is the likeliest. */
const waysOn: Partial<Record<ErrorCode, readonly Way[]>> = {
  'register-missing': ['find', 'restore'],
  'register-empty': ['restore'],
  'register-damaged': ['restore'],
  'register-truncated': ['restore'],
  'not-a-register': ['find', 'restore'],
  'migration-failed': ['retry', 'restore'],
  'key-file-missing': ['recover', 'retry'],
  'key-file-damaged': ['recover'],
  'key-file-mismatch': ['recover', 'retry'],
  'file-from-newer-version': ['find'],
}
type Way = 'find' | 'restore' | 'recover' | 'retry'

/** Why the register could not be opened, and what there is to do about it. */
export function RegisterTrouble({ error, onOpenOther, onRestore, onRecover, onRetry }: RegisterTroubleProps) {
  const acts: Record<Way, { readonly label: string; readonly act: () => void }> = {
    find: {
      label: error.code === 'register-missing' ? 'Leta upp filen…' : 'Välj en annan fil…',
      act: onOpenOther,
    },
    restore: { label: 'Återställ säkerhetskopia…', act: onRestore },
    recover: { label: 'Använd återställningskoden', act: onRecover },
    retry: { label: 'Försök igen', act: onRetry },
  }
  const ways = waysOn[error.code] ?? ['retry']
  return (
    <Alert color="red" role="alert" mt="md">
      {errorSentence(error)}
      <Group gap="xs" mt="sm">
        {ways.map((way, place) => (
          <Button
            key={way}
            size="compact-sm"
            variant={place === 0 ? 'filled' : 'default'}
            onClick={acts[way].act}
          >
            {acts[way].label}
          </Button>
        ))}
      </Group>
    </Alert>
  )
}
