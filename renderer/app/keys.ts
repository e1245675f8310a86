import { type HotkeyItem, useHotkeys } from '@mantine/hooks'

/** Whether a dialog stood over the page as the key went down: the dialog's own Esc can have taken it away since. */
let covered = false
window.addEventListener(
  'keydown',
  () => {
    covered = document.querySelector('[role="dialog"]') !== null
  },
  { capture: true },
)

/** Keys of a page. They rest while a dialog or an open list stands over the page: its Esc closes it and nothing else. */
export function useKeys(items: readonly HotkeyItem[]): void {
  useHotkeys(
    items.map(([key, act, options]) => {
      const awake: HotkeyItem[1] = (event) => {
        if (!covered) act(event)
      }
      return options ? [key, awake, options] : [key, awake]
    }),
  )
}
