/** An address as it is typed, "Ekvägen 3, 163 00 Spånga", in the two lines that forms of the authorities ask for. */
export interface PostalAddress {
  /** Utdelningsadress; '' when only the place is known. */
  readonly street: string
  /** Postnummer och ort; null when no postal code is found. */
  readonly place: string | null
}

const codeAndPlace = /(?:^|[\s,]+)(\d{3})\s?(\d{2})[\s,]+(\p{L}.*)$/su

/** Everything before the last postal code is the street; an address without one is street alone. */
export function postalAddress(address: string): PostalAddress {
  const found = codeAndPlace.exec(address.trim())
  if (!found) return { street: inOneLine(address), place: null }
  return {
    street: inOneLine(address.trim().slice(0, found.index)),
    place: inOneLine(`${found[1]} ${found[2]} ${found[3]}`),
  }
}

const inOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ', ')
