import type { QueryClient } from '@tanstack/react-query'
import { Refusal } from '../app/api'
import { type SheetOnPage, sheetsIn } from './sheets'

interface Laid {
  readonly addresses: readonly string[]
  readonly hidden: boolean
  /** Counted up when everything is taken away, so that nothing of one paper is left in the next. */
  readonly round: number
}

type Answer =
  | { readonly ok: true; readonly sheets: readonly SheetOnPage[] }
  | { readonly ok: false; readonly code: string }

/** Looks this many times at a paper that asks nothing more and shows nothing before it is taken to be empty. */
const looks = 12

const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, 4))

/** What the hidden window has laid out, and waiting until it stands there whole. */
export class PaperRoom {
  private laid: Laid = { addresses: [], hidden: false, round: 0 }
  private tell = () => {}

  constructor(private readonly queries: QueryClient) {}

  readonly onChange = (tell: () => void): (() => void) => {
    this.tell = tell
    return () => {
      this.tell = () => {}
    }
  }
  readonly now = (): Laid => this.laid

  /** Adds papers below those that are there; answers with their sheets when everything on them is shown. */
  async add(addresses: readonly string[], hidden: boolean): Promise<Answer> {
    this.change({ ...this.laid, addresses: [...this.laid.addresses, ...addresses], hidden })
    const refusal = await this.shown(addresses)
    if (refusal)
      return { ok: false, code: refusal instanceof Refusal ? refusal.error.code : 'paper-not-made' }
    await document.fonts.ready
    // The pages are counted when the fonts are there, and that count is drawn once more.
    await aMoment()
    await aMoment()
    const sheets = addresses.map((address) => [...placesOf(address)].flatMap(sheetsIn))
    if (sheets.some((own) => own.length === 0)) return { ok: false, code: 'paper-empty' }
    return { ok: true, sheets: sheets.flat() }
  }

  async clear(): Promise<void> {
    this.queries.clear()
    this.change({ addresses: [], hidden: false, round: this.laid.round + 1 })
    while (document.querySelector('[data-paper-at]')) await aMoment()
  }

  fontIsMissing(): boolean {
    return !document.fonts.check("12px 'Inter Variable'")
  }

  /** What the job is called, and page numbers by the printer itself: a PDF gets them afterwards, sheet by sheet. */
  forPrinter(name: string): void {
    document.title = name
    const style = document.createElement('style')
    style.textContent =
      '@page { @bottom-right { content: "Sida " counter(page) " av " counter(pages); font-size: 8.5pt } }'
    document.head.append(style)
  }

  /** Until every address has a sheet, or has nothing more to ask and none. Answers with what went wrong. */
  private async shown(addresses: readonly string[]): Promise<Error | null> {
    for (let idle = 0; idle < looks; ) {
      await aMoment()
      const failed = this.queries
        .getQueryCache()
        .getAll()
        .find(({ state }) => state.status === 'error')
      if (failed?.state.error) return failed.state.error
      if (addresses.every((address) => placesOf(address)[0]?.querySelector('[data-paper]'))) return null
      idle = this.queries.isFetching() === 0 ? idle + 1 : 0
    }
    return null
  }

  private change(laid: Laid): void {
    this.laid = laid
    this.tell()
  }
}

const placesOf = (address: string) =>
  document.querySelectorAll<HTMLElement>(`[data-paper-at="${CSS.escape(address)}"]`)
