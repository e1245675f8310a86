import { type RefObject, useLayoutEffect, useState } from 'react'

/** Into how many pages a paper falls, counted as the columns it takes on the screen. */
export function usePageCount(sheet: RefObject<HTMLElement | null>): number {
  const [pages, setPages] = useState(1)
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element) return
    const count = () => setPages(columnsOf(element))
    count()
    // Its own content decides, so a change of that is a render; what else moves it is the font coming in.
    void document.fonts.ready.then(count)
  })
  return pages
}

function columnsOf(element: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(element).columnGap)
  if (!Number.isFinite(gap)) return 1
  return Math.max(1, Math.round((element.scrollWidth + gap) / (element.clientWidth + gap)))
}
