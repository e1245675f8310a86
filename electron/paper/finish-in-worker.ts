import { Worker } from 'node:worker_threads'
import { DomainError } from '../../domain/errors'
import type { LaidOut } from './laid-out'

/** What is to be made of a printed document. */
export interface FinishOrder {
  readonly pdf: Uint8Array
  readonly name: string
  readonly sheets: readonly Pick<LaidOut, 'code'>[]
  /** Blanks become fields to type in. */
  readonly fillable: boolean
}

export type Finish = (order: FinishOrder) => Promise<Uint8Array>

/** Two hundred plans take some seconds. */
const patienceMs = 120_000

/**
 * Finishes documents in the built worker, so that the window answers meanwhile. @param worker where `finish-worker.js` lies.
 * @throws `paper-not-made` when it fails or takes too long.
 */
export const finishInWorker =
  (worker: URL): Finish =>
  async (order) => {
    const thread = new Worker(worker, { workerData: order })
    let clock: NodeJS.Timeout | undefined
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        const fail = (cause?: unknown) =>
          reject(Object.assign(new DomainError('paper-not-made'), cause === undefined ? {} : { cause }))
        clock = setTimeout(fail, patienceMs)
        thread.once('message', resolve)
        thread.once('error', fail)
        thread.once('exit', () => fail())
      })
    } finally {
      clearTimeout(clock)
      await thread.terminate()
    }
  }
