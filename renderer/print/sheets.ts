/** The sheets that stand on a page, read from what was drawn: in the window and in the hidden one alike. */
export interface SheetOnPage {
  readonly form: string
  readonly title: string
  /** Case number; '' when it is about many. */
  readonly code: string
  readonly cases: readonly number[]
  readonly pages: number
}

export function sheetsIn(paper: HTMLElement): SheetOnPage[] {
  return [...paper.querySelectorAll<HTMLElement>('[data-paper]')].map((sheet) => ({
    form: paper.dataset.form ?? '',
    title: sheet.dataset.paper ?? '',
    code: sheet.dataset.code ?? '',
    cases: (sheet.dataset.cases ?? '').split(',').filter(Boolean).map(Number),
    pages: Number(sheet.parentElement?.style.getPropertyValue('--pages')) || 1,
  }))
}
