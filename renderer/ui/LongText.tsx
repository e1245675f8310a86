import { Textarea, type TextareaProps } from '@mantine/core'
import classes from './LongText.module.css'

/** A field for a text of any length. */
export function LongText(props: TextareaProps) {
  return <Textarea {...props} autosize={false} classNames={{ input: classes.input ?? '' }} />
}
