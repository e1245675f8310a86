/** Where a paper stands: "rehabplan/12?stil=130"; also what the hidden window is asked to lay out. */
export interface PaperAddress {
  /** Which paper, by its Swedish word. */
  readonly word: string
  /** Of the cases, the genomgång, the person or the handover it is about. */
  readonly ids: readonly number[]
  /** As a query string, without the question mark. */
  readonly query: string
}

export const paperAddressShape = /^[a-z-]{1,40}(\/\d{1,9}(,\d{1,9})*)?(\?[^\s#]{0,4000})?$/

export function readPaperAddress(address: string): PaperAddress {
  const [place = '', query = ''] = address.split(/\?(.*)/s, 2)
  const [word = '', ids = ''] = place.split('/', 2)
  return { word, ids: readIds(ids), query }
}

/** Row ids among the words; what is no id is left out. */
export const readIds = (words: string | undefined): number[] =>
  (words ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)

export function writePaperAddress({ word, ids, query }: PaperAddress): string {
  return `${word}${ids.length > 0 ? `/${ids.join(',')}` : ''}${query === '' ? '' : `?${query}`}`
}
