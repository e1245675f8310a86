import { type RefObject, useEffect, useState } from 'react'
import { type SheetOnPage, sheetsIn } from '../../print/sheets'

interface Drawn {
  readonly sheets: readonly SheetOnPage[]
  readonly text: string
  /** Why they are only looked at, and may not leave yet; null when they may. */
  readonly held: string | null
}

/** The sheets drawn within an element and what stands on them, as they come and change. */
export function useSheets(within: RefObject<HTMLElement | null>): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ sheets: [], text: '', held: null })
  useEffect(() => {
    const element = within.current
    if (!element) return
    const look = () =>
      setDrawn({
        sheets: sheetsOf(element),
        text: element.textContent ?? '',
        held: element.querySelector<HTMLElement>('[data-held]')?.dataset.held ?? null,
      })
    look()
    const observer = new MutationObserver(look)
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'data-code', 'data-cases', 'data-paper', 'data-held'],
    })
    return () => observer.disconnect()
  }, [within])
  return drawn
}

const sheetsOf = (element: HTMLElement): SheetOnPage[] =>
  [...element.querySelectorAll<HTMLElement>('[data-paper-at]')].flatMap(sheetsIn)
