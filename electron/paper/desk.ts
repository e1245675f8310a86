import type { PrinterChoice } from '../../domain/contract/papers'
import type { Finish } from './finish-in-worker'
import type { LaidOut } from './laid-out'

/** Where papers are laid out: one window at a time, and a job that can be stopped between two steps. */

/** A hidden window that lays papers out (electron/printing.ts). */
export interface PaperWindow {
  /** Lays out below what stands there already; answers with the sheets it became. */
  readonly add: (addresses: readonly string[], hidden: boolean) => Promise<LaidOut[]>
  readonly clear: () => Promise<void>
  readonly fontIsMissing: () => Promise<boolean>
  readonly pdf: () => Promise<Uint8Array>
  /** To the named printer at once, or through the system's dialog; false: she changed her mind. */
  readonly print: (job: { readonly name: string; readonly printer: string | null }) => Promise<boolean>
  readonly close: () => void
}

export interface PaperPort {
  readonly open: () => Promise<PaperWindow>
  readonly printers: () => Promise<PrinterChoice[]>
  readonly finish: Finish
}

class Stopped extends Error {}

/** One batch or one paper on its way, and whether she has stopped it. */
export class Job {
  private stopped = false
  private tell = () => {}
  /** Resolves when she stops it. */
  readonly stop = new Promise<void>((resolve) => {
    this.tell = resolve
  })

  end(): void {
    this.stopped = true
    this.tell()
  }

  /** Between two steps: what is begun is finished, for a window destroyed while it prints spoils every later print. */
  look(): void {
    if (this.stopped) throw new Stopped()
  }
}

/** One window at a time. */
export class Desk {
  private job: Job | null = null
  private line: Promise<unknown> = Promise.resolve()

  constructor(private readonly port: () => PaperPort) {}

  /** Waits for what goes on already; answers null when it was stopped. */
  run<T>(work: (window: PaperWindow, job: Job) => Promise<T>): Promise<T | null> {
    const next = this.line.then(() => this.once(work))
    this.line = next.catch(() => undefined)
    return next
  }

  stop(): void {
    this.job?.end()
  }

  private async once<T>(work: (window: PaperWindow, job: Job) => Promise<T>): Promise<T | null> {
    const job = new Job()
    this.job = job
    let window: PaperWindow | null = null
    try {
      window = await this.port().open()
      job.look()
      return await work(window, job)
    } catch (thrown) {
      if (thrown instanceof Stopped) return null
      throw thrown
    } finally {
      window?.close()
      this.job = null
    }
  }
}
