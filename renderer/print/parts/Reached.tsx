import type { ReactNode } from 'react'
import type { Client } from '../../../domain/case/client'
import { reachedAt } from '../whom'

/** Telephone and e-mail, broken after the @ where the whole address has no room; null, a line to write on, without both. */
export function reached(who: Pick<Client, 'email' | 'phone'> | null): ReactNode {
  const text = reachedAt(who)
  if (text === null) return null
  return text.split('@').map((part, place) => (
    <span key={part}>
      {place === 0 ? null : '@'}
      {place === 0 ? null : <wbr />}
      {part}
    </span>
  ))
}
