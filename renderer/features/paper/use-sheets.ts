import { type RefObject, useEffect, useState } from 'react'
import { type SheetOnPage, sheetsIn } from '../../print/sheets'

/** The sheets drawn within an element, as they come and change. */
export function useSheets(within: RefObject<HTMLElement | null>): readonly SheetOnPage[] {
  const [sheets, setSheets] = useState<readonly SheetOnPage[]>([])
  useEffect(() => {
    const element = within.current
    if (!element) return
    const look = () => setSheets(sheetsOf(element))
    look()
    const observer = new MutationObserver(look)
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'data-code', 'data-cases', 'data-paper'],
    })
    return () => observer.disconnect()
  }, [within])
  return sheets
}

const sheetsOf = (element: HTMLElement): SheetOnPage[] =>
  [...element.querySelectorAll<HTMLElement>('[data-paper-at]')].flatMap(sheetsIn)
