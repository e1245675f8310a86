import { useEffect, useRef } from 'react'
import { ask, showRefusal } from '../../app/api'

/** Away from the page nobody sees how far a batch has come or can stop it, so it stops; what was given away stays. */
export function useStopOnLeaving(busy: boolean): void {
  const now = useRef(busy)
  useEffect(() => {
    now.current = busy
  }, [busy])
  useEffect(
    () => () => {
      if (now.current) void ask('paper.cancel', {}).catch(showRefusal)
    },
    [],
  )
}
