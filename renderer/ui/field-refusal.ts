import type { WireError } from '../../domain/contract/result'
import { errorSentence } from '../app/messages'

/** What a refusal says of one field: by the rule that named it, or because the input as sent cannot be. Null of others. */
export function fieldError(refusal: WireError | null, field: string): string | null {
  if (refusal === null) return null
  if (refusal.details.field === field) return errorSentence(refusal)
  const issue = Object.entries(refusal.fields ?? {}).find(([path]) => path.split('.').includes(field))
  if (!issue) return null
  return issue[1] === 'too_big' ? 'Det är för långt. Korta av det.' : 'Det här går inte att använda.'
}

/** The sentence of a refusal that none of these fields shows. */
export const formError = (refusal: WireError | null, fields: readonly string[]): string | null =>
  refusal === null || fields.some((field) => fieldError(refusal, field) !== null)
    ? null
    : errorSentence(refusal)
