import { useMemo } from 'react'
import { readPaperAddress } from '../../domain/paper/paper-address'
import classes from './PaperAt.module.css'
import { paperOf } from './papers'
import { textSizeOf } from './text-sizes'

/** From this size on a heading may be wider than its column. */
const largeText = 160

/** The sheets that stand at an address; nothing until all that is on them is known. */
export function PaperAt({ address }: { readonly address: string }) {
  const { word, ids, query } = useMemo(() => readPaperAddress(address), [address])
  const words = useMemo(() => new URLSearchParams(query), [query])
  const paper = paperOf(word)
  if (!paper) return null
  const size = textSizeOf(words)
  return (
    <div
      className={classes.paper}
      data-paper-at={address}
      data-form={paper.form}
      data-large={size >= largeText || undefined}
      style={{ '--paper-text': size / 100 }}
    >
      <paper.Load ids={ids} address={words} />
    </div>
  )
}
