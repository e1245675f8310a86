import { foldForSearch } from './client'

/**
 * Whether a folded text (a card's `search`) is found by what a person typed: any part of a name in either order, with or
 * without comma, a case number, or the digits of a personal identity number with or without hyphen.
 */
export function matcher(typed: string): (search: string) => boolean {
  const words = foldForSearch(typed.replaceAll(',', ' '))
  const digits = words.replace(/(\d)[-\s]+(?=\d)/g, '$1')
  return (search) => search.includes(words) || search.includes(digits)
}
