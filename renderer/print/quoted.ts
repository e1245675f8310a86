const around = /^["”“„»«]([^"”“„»«]*)["”“„»«]$/u
const quotation = /^["”“„»«].*["”“„»«]$/su

/** Somebody's own words in quotation marks, once: also when they were written with them. */
export function quoted(words: string): string {
  const text = words.trim()
  const bare = around.exec(text)?.[1]
  // More than one quotation is left as it was written.
  if (bare === undefined && quotation.test(text)) return text
  return `”${bare ?? text}”`
}
