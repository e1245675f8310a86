import { useState } from 'react'
import type { LumHeading } from '../../../domain/statistics/lum'
import { useDraft } from '../../app/drafts'

/**
 * One text of the report: kept as a draft while it is typed, saved when its field is left. What is typed while an earlier
 * text is on its way to be saved stays.
 */
export function useSectionText(
  heading: LumHeading,
  { year, saved, onSave }: { year: number; saved: string; onSave: (text: string) => Promise<boolean> },
) {
  const draft = useDraft(`lum-${heading}`, year)
  const [typed, setTyped] = useState<string | null>(null)
  const [sent, setSent] = useState<string | null>(null)
  const [base, setBase] = useState(saved)
  if (base !== saved) {
    setBase(saved)
    if (typed === sent) setTyped(null)
  }
  const text = typed ?? (draft.text || saved)
  return {
    draft,
    text,
    write: (next: string) => {
      setTyped(next)
      draft.write(next)
    },
    leave: async () => {
      if (text.trim() === saved) {
        setTyped(null)
        draft.clear(text)
        return
      }
      setSent(typed)
      if (await onSave(text.trim())) draft.clear(text)
      else draft.flush()
    },
  }
}
