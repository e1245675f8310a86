import type { ComponentType } from 'react'
import type { PaperForm } from '../../domain/paper/printout'

export interface LoadProps {
  /** Of the cases, the genomgång, the person or the handover it is about, as in the address; none for a list. */
  readonly ids: readonly number[]
  /** More of what it is about: one receiver of many, the filter of a list. */
  readonly address: URLSearchParams
}

export interface Paper {
  readonly form: PaperForm
  readonly title: string
  /** A paper of one case: many at once are as many documents. */
  readonly perCase?: true
  /** Its places to write can become fields to type in, in the PDF. */
  readonly fillable?: true
  /** Fetches what the form needs and draws one sheet or more; draws nothing until it is there. */
  readonly Load: ComponentType<LoadProps>
}
