import { useEffect, useRef } from 'react'
import { useDraft } from '../../app/drafts'

type Typed = Readonly<Record<string, string>>

/** What is typed of each point of a meeting and not yet saved, by the point; one draft for them all. */
export function useTypedNotes(jointMeetingId: number) {
  const draft = useDraft('joint-meeting', jointMeetingId)
  const typed = (draft.text === '' ? {} : JSON.parse(draft.text)) as Typed
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  })
  const keep = (next: Typed) => {
    latest.current = next
    draft.write(Object.keys(next).length === 0 ? '' : JSON.stringify(next))
  }
  return {
    draft,
    of: (point: string): string | undefined => typed[point],
    write: (point: string, text: string) => keep({ ...latest.current, [point]: text }),
    /** It is saved as the notes of the point; what has been typed since stays. */
    saved: (point: string, text: string) => {
      const { [point]: now, ...others } = latest.current
      if (now === text) keep(others)
    },
  }
}

export type TypedNotes = ReturnType<typeof useTypedNotes>
