import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { onPage, type Surface } from './surface'

/** Pictures on the page, as wide as there is room for; nothing until that is known. */
export function ToWidth({ children }: { readonly children: (on: Surface) => ReactNode }) {
  const { ref, width } = useElementSize()
  return <div ref={ref}>{width === 0 ? null : children(onPage(Math.floor(width)))}</div>
}
