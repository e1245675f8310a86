import { Worker } from 'node:worker_threads'
import type { FileKey } from '../../db/keys'
import type { Verify } from '../../db/verify'
import { DomainError, type ErrorCode, type ErrorDetails } from '../../domain/errors'
import type { RegisterFacts } from '../../domain/register/status'

/** Checking a copy takes a second for a large register; in a worker the window does not notice. */

export interface VerifyOrder {
  readonly file: string
  readonly key: FileKey
  readonly nativeBinding?: string
}

/** An error keeps its code across threads only when it is sent as data. */
export type VerifyAnswer =
  | { readonly ok: true; readonly facts: RegisterFacts }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails }

/** A `Verify` that starts the built worker for each file. @param worker where `verify-worker.js` lies. */
export const verifyInWorker =
  (worker: URL, nativeBinding?: string): Verify =>
  async (file, { id, databaseKey }) => {
    const order: VerifyOrder = {
      file,
      key: { id, databaseKey },
      ...(nativeBinding !== undefined && { nativeBinding }),
    }
    const answer = await new Promise<VerifyAnswer>((resolve, reject) => {
      const thread = new Worker(worker, { workerData: order })
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () => reject(new DomainError('storage-failed')))
    })
    if (answer.ok) return answer.facts
    throw new DomainError(answer.code, answer.details)
  }
