import { useState } from 'react'

/** What has been typed and not yet saved, while the register is open: leaving the case and coming back finds it again. */
const drafts = new Map<string, string>()

export function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(drafts.get(key) ?? '')
  return [
    text,
    (next) => {
      if (next === '') drafts.delete(key)
      else drafts.set(key, next)
      setText(next)
    },
  ]
}

/** Drops every draft: another register has other cases with the same numbers. */
export function forgetDrafts(): void {
  drafts.clear()
}
