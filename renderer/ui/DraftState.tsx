import { Text } from '@mantine/core'
import { clockTime } from '../app/dates'
import type { Draft } from '../app/draft-keeper'
import { useToday } from '../app/today'

/** Whether what is being typed is kept; nothing while nothing is. */
export function DraftState({ draft }: { readonly draft: Draft }) {
  const today = useToday()
  if (draft.text === '') return null
  return (
    <Text size="xs" c={draft.failed ? 'var(--critical)' : 'var(--muted)'} role="status">
      {draft.failed
        ? 'Utkastet kunde inte sparas. Texten finns kvar här så länge fönstret är öppet.'
        : draft.savedAt === null
          ? 'Utkast'
          : `Utkast sparat ${clockTime(draft.savedAt, today)}`}
    </Text>
  )
}
