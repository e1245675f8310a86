/** Hyphens of other kinds than the one on the keyboard. */
const otherHyphens = /[\u2010-\u2012\u2043]/g

/**
 * A text as somebody reads it, for whatever looks for something in it: letters and figures of one width and in one piece
 * (NFKC), nothing invisible, words whole that a line break had parted, and one space where there are several.
 */
export const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(otherHyphens, '-')
    // Parted at the end of a line: with the sign that only shows there, or with a hyphen.
    .replace(/(?<=\p{L})\u00ad?-?[^\S\n\r]*\r?\n\s*(?=\p{L})/gu, (gap) => (/[-\u00ad]/.test(gap) ? '' : ' '))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')

/** "KentNyström" is two words to a reader. */
export const runTogether = (word: string): string[] => word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
