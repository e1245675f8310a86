import { Worker } from 'node:worker_threads'
import { DomainError, type ErrorCode, type ErrorDetails } from '../../domain/errors'
import { limits } from './limits'
import type { Table } from './read-table'

/** A file from anywhere is opened where it can neither stop the window nor take the memory: in a thread with a limit on both. */

export interface ReaderOrder {
  readonly file: string
}

/** An error keeps its code across threads only when it is sent as data. */
export type ReaderAnswer =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails }

export type ReadTable = (file: string) => Promise<Table>

/**
 * Reads files in the built worker. @param worker where `reader-worker.js` lies.
 * @throws what `readTable` throws, `import-too-slow`, and `import-too-large` for a file that takes too much memory.
 */
export const readInWorker =
  (worker: URL, milliseconds: number = limits.milliseconds): ReadTable =>
  async (file) => {
    const order: ReaderOrder = { file }
    const thread = new Worker(worker, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: limits.workerMegabytes, maxYoungGenerationSizeMb: 32 },
    })
    let clock: NodeJS.Timeout | undefined
    try {
      const answer = await new Promise<ReaderAnswer>((resolve, reject) => {
        clock = setTimeout(() => reject(new DomainError('import-too-slow')), milliseconds)
        thread.once('message', resolve)
        thread.once('error', (error) =>
          reject(isOutOfMemory(error) ? new DomainError('import-too-large') : error),
        )
        thread.once('exit', () => reject(new DomainError('import-unreadable')))
      })
      if (answer.ok) return answer.table
      throw new DomainError(answer.code, answer.details)
    } finally {
      clearTimeout(clock)
      await thread.terminate()
    }
  }

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
