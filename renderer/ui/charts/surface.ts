/** What a picture is drawn on. Nothing measures itself: paper has to be right the first time. */
export interface Surface {
  /** On paper the table always stands below and nothing is a link. */
  readonly medium: 'page' | 'paper'
  /** Of the picture, px. */
  readonly width: number
  /** Of its text, px; everything else follows it. */
  readonly textSize: number
  /** Stands for a number that may not be shown. */
  readonly hiddenWord: string
  readonly heading: 'h2' | 'h3' | 'h4'
}

const pxInMm = 96 / 25.4

/** `width` in px, as it was measured. */
export const onPage = (width: number): Surface => ({
  medium: 'page',
  width,
  textSize: 13,
  hiddenWord: '<5',
  heading: 'h3',
})

/** `width` in mm; `text` per cent of the usual size (`textSizes`, renderer/print/text-sizes.ts). */
export const onPaper = (width: number, text: number): Surface => ({
  medium: 'paper',
  width: Math.floor(width * pxInMm),
  textSize: 12 * (text / 100),
  hiddenWord: '<5',
  heading: 'h2',
})

/** Too little room for names beside what they name: they stand above it. */
export const isNarrow = ({ width, textSize }: Surface): boolean => width < 40 * textSize
