/** Widths of Inter in em, by kind of letter: a picture is laid out before there is a page to measure on. */
const narrow = /[iljtfrI1.,:;'’()[\]|!\-–/·]/
const wide = /[mwMW%—←→]/
const capital = /[\p{Lu}0-9–<>+=]/u

const em = (letter: string): number => {
  if (/\s/.test(letter)) return 0.28
  if (wide.test(letter)) return 0.9
  if (letter !== '1' && narrow.test(letter)) return 0.36
  return capital.test(letter) ? 0.68 : 0.6
}

/** At most as wide as this, px. */
export const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((sum, letter) => sum + em(letter), 0)

/** Of the longest word: less room than this breaks it. */
export const widestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(/ +|(?<=[-/])/).map((word) => textWidth(word, size)))

/** Lines no wider than `width`; a word that is wider than a line is broken, never cut off. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +|(?<=[-/])/)) {
    const joint = line === '' || /[-/]$/.test(line) ? '' : ' '
    if (textWidth(line + joint + word, size) <= width) {
      line += joint + word
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && textWidth(line + letter, size) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}

/**
 * Moves places apart until neighbours are `gap` from each other, each as near its own as that allows. `places` in order;
 * `gap` of one and the next.
 */
export function apart(
  places: readonly number[],
  gap: (place: number) => number,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const moved = [...places]
  for (let i = 0; i < moved.length; i++)
    moved[i] = Math.max(moved[i] ?? from, i === 0 ? from : (moved[i - 1] ?? from) + gap(i - 1))
  for (let i = moved.length - 1; i >= 0; i--)
    moved[i] = Math.min(moved[i] ?? to, i === moved.length - 1 ? to : (moved[i + 1] ?? to) - gap(i))
  return moved
}

/** Round values from 0 to at least `max`, about `wanted` of them. */
export function ticksTo(max: number, wanted: number): number[] {
  const rough = Math.max(1, max / Math.max(1, wanted))
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((own) => own >= rough) ?? rough
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, place) => place * step)
}
