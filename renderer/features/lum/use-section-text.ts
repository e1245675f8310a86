import { useEffect, useEffectEvent, useState } from 'react'
import type { LumHeading } from '../../../domain/statistics/lum'
import { useDraft } from '../../app/drafts'

interface SectionTextOf {
  readonly year: number
  readonly saved: string
  readonly readOnly: boolean
  readonly onSave: (text: string) => Promise<boolean>
}

/**
 * One text of the report: kept as a draft while it is typed, saved when its field is left. What is typed while an earlier
 * text is on its way to be saved stays. A draft that is found, because the field was never left, is saved at once: what
 * she sees is what leaves on paper.
 */
export function useSectionText(heading: LumHeading, { year, saved, readOnly, onSave }: SectionTextOf) {
  const draft = useDraft(`lum-${heading}`, year)
  const [typed, setTyped] = useState<string | null>(null)
  const [sent, setSent] = useState<string | null>(null)
  const [base, setBase] = useState(saved)
  if (base !== saved) {
    setBase(saved)
    if (typed === sent) setTyped(null)
  }
  const save = async (text: string) => {
    if (text.trim() === saved || (await onSave(text.trim()))) draft.clear(text)
    else draft.flush()
  }
  const found = typed === null && !readOnly ? draft.text : ''
  const saveFound = useEffectEvent(() => void save(found))
  useEffect(() => {
    if (found !== '') saveFound()
  }, [found])
  const text = readOnly ? saved : (typed ?? (draft.text || saved))
  return {
    draft,
    text,
    write: (next: string) => {
      setTyped(next)
      draft.write(next)
    },
    leave: async () => {
      if (readOnly) return
      if (text.trim() === saved) setTyped(null)
      else setSent(typed)
      await save(text)
    },
  }
}
