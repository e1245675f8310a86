import { type ChangeEvent, useState } from 'react'
import type { WireError } from '../../../../domain/contract/result'
import type { LocalDate } from '../../../../domain/dates'
import { fieldError } from '../../../ui/field-refusal'

/** The fields of a paper that hold a text or a day, or nothing. */
type Blank<F> = { [Key in keyof F]: F[Key] extends string | null ? Key : never }[keyof F] & string

/** The facts of a paper while they are typed, with what each field needs: its value, its change, its refusal. */
export function useFacts<F extends object>(starting: () => F, refusal: WireError | null) {
  const [facts, setFacts] = useState(starting)
  const [refused, setRefused] = useState({ refusal, facts })
  if (refused.refusal !== refusal) setRefused({ refusal, facts })
  // What has been changed since is no longer what was refused.
  const error = (name: string) =>
    facts[name as keyof F] === refused.facts[name as keyof F] ? fieldError(refusal, name) : null
  const set = (changes: Partial<F>) => setFacts((now) => ({ ...now, ...changes }))
  const put = (name: Blank<F>, value: string | null) => set({ [name]: value } as Partial<F>)
  return {
    facts,
    set,
    error,
    day: (name: Blank<F>) => ({
      value: facts[name] as LocalDate | null,
      onChange: (value: LocalDate | null) => put(name, value),
      error: error(name),
      width: '100%' as const,
      clearable: true,
    }),
    text: (name: Blank<F>) => ({
      value: (facts[name] as string | null) ?? '',
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        put(name, event.currentTarget.value || null),
      error: error(name),
    }),
  }
}

export type FactsForm<F extends object> = ReturnType<typeof useFacts<F>>
