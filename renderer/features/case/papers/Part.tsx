import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './papers.module.css'

/** A part of a paper's dialog under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      <Stack gap="sm">{children}</Stack>
    </fieldset>
  )
}
