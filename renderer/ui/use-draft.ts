import { useState } from 'react'

/** What is being typed in place of a saved value. When the saved value changes, the draft gives way to it. */
export function useDraft<T>(saved: T): readonly [T, (draft: T) => void] {
  const [draft, setDraft] = useState(saved)
  const [base, setBase] = useState(saved)
  if (base !== saved) {
    setBase(saved)
    setDraft(saved)
  }
  return [draft, setDraft]
}
