import type { ReactNode } from 'react'
import classes from './NewPage.module.css'

/** A part of a paper that begins on a page of its own; the numbering goes on. */
export function NewPage({ children }: { readonly children: ReactNode }) {
  return <div className={classes.part}>{children}</div>
}
