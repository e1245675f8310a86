import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Undoable } from '../../domain/contract/history'
import { ask, showRefusal, useAsk } from './api'
import { routeWords } from './route-words'

/** Taking back: Ctrl+Z takes the latest act, the button in a notice takes back just what it tells of. */
async function takeBack(
  undoable: Undoable | null | undefined,
  say: (words: string) => string,
): Promise<void> {
  if (!undoable) return
  try {
    const { route } = await ask('history.undo', { changeSetId: undoable.changeSetId })
    notifications.show({ message: say(routeWords(route)), autoClose: 4000 })
  } catch (thrown) {
    showRefusal(thrown)
  }
}

export function useUndo() {
  const { data } = useAsk('history.latest', {})
  return {
    latest: data && { ...data, undoWords: data.undo ? routeWords(data.undo.route) : '' },
    undo: () => takeBack(data?.undo, (words) => `Ångrat: ${words}`),
    redo: () => takeBack(data?.redo, () => 'Gjort om'),
  }
}

/** The line that stands on the screen; a new act takes its place, so that they never cover the page. */
let shown: string | null = null

/** A line about what was done, with a way back. */
export function sayDone(message: string, changeSetId: number): void {
  const id = `done-${changeSetId}`
  if (shown !== null) notifications.hide(shown)
  shown = id
  notifications.show({
    id,
    autoClose: 8000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id)
            void takeBack({ changeSetId, route: '', at: '', caseId: null }, (words) => `Ångrat: ${words}`)
          }}
        >
          Ångra
        </Button>
      </Group>
    ),
  })
}
