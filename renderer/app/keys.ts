import { type HotkeyItem, useHotkeys } from '@mantine/hooks'

/** Keys of a page. They rest while a dialog or an open list stands over the page: its Esc closes it and nothing else. */
export function useKeys(items: readonly HotkeyItem[]): void {
  useHotkeys(
    items.map(([key, act, options]) => {
      const awake: HotkeyItem[1] = (event) => {
        if (document.querySelector('[role="dialog"]') === null) act(event)
      }
      return options ? [key, awake, options] : [key, awake]
    }),
  )
}
