/**
 * A place to type on a fillable form. On the page it is a link of its size, for a printed link keeps its exact place in the
 * PDF, where electron/paper/fillable.ts makes a field of it.
 */
export interface FillableField {
  /** Letters, digits and hyphens; one name for the two choices of a question. */
  readonly name: string
  /** What is read out and shown where one types. */
  readonly label: string
  /** One line, many lines, one of two boxes to tick, or a text nobody may change. */
  readonly kind: 'choice' | 'fixed' | 'line' | 'text'
  /** What stands there already; of a choice what ticking it says. */
  readonly value: string
  /** Of a choice: ticked. */
  readonly chosen: boolean
}

/** A host that cannot exist, so that a link nobody made a field of leads nowhere. */
const host = 'https://falt.invalid/'
const kinds: readonly string[] = ['choice', 'fixed', 'line', 'text'] satisfies FillableField['kind'][]
const isKind = (text: string): text is FillableField['kind'] => kinds.includes(text)

export function fillableLink({ name, label, kind, value, chosen }: FillableField): string {
  const said = { kind, label, value, chosen: chosen ? '1' : '' }
  const query = Object.entries(said).map(([key, text]) => `${key}=${encodeURIComponent(text.toWellFormed())}`)
  return `${host}${name}?${query.join('&')}`
}

/** Null when the address is of something else. */
export function readFillableLink(address: string): FillableField | null {
  const [, name, query] = /^https:\/\/falt\.invalid\/([\w-]+)\?(.*)$/.exec(address) ?? []
  if (name === undefined || query === undefined) return null
  const said = new Map(query.split('&').map((pair) => splitPair(pair)))
  const kind = said.get('kind') ?? ''
  if (!isKind(kind)) return null
  return {
    name,
    kind,
    label: said.get('label') ?? '',
    value: said.get('value') ?? '',
    chosen: said.get('chosen') === '1',
  }
}

function splitPair(pair: string): [key: string, text: string] {
  const [key = '', text = ''] = pair.split('=')
  return [key, decodeURIComponent(text)]
}
