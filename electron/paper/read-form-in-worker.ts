import { Worker } from 'node:worker_threads'
import { DomainError, type ErrorCode } from '../../domain/errors'
import { formLimits } from './form-limits'
import type { FormValues } from './read-form'

/** A filled form comes from anywhere: it is read in a thread with a limit on time and memory, as lists are (import/read-in-worker.ts). */

export interface FormOrder {
  readonly file: string
}

export type FormAnswer =
  | { readonly ok: true; readonly values: FormValues }
  | { readonly ok: false; readonly code: ErrorCode }

export type ReadForm = (file: string) => Promise<FormValues>

/** @throws what `readForm` throws, `answer-too-slow`, and `answer-too-large` for a file that takes too much memory. */
export const readFormInWorker =
  (worker: URL, milliseconds: number = formLimits.milliseconds): ReadForm =>
  async (file) => {
    const order: FormOrder = { file }
    const thread = new Worker(worker, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: formLimits.workerMegabytes, maxYoungGenerationSizeMb: 32 },
    })
    const held = process.memoryUsage.rss()
    let clock: NodeJS.Timeout | undefined
    let watch: NodeJS.Timeout | undefined
    try {
      const answer = await new Promise<FormAnswer>((resolve, reject) => {
        clock = setTimeout(() => reject(new DomainError('answer-too-slow')), milliseconds)
        // What is unpacked lies outside the memory that the thread's own limit counts.
        watch = setInterval(() => {
          const grown = (process.memoryUsage.rss() - held) / 1e6
          if (grown > formLimits.residentMegabytes) reject(new DomainError('answer-too-large'))
        }, 50)
        thread.once('message', resolve)
        thread.once('error', (error) =>
          reject(new DomainError(isOutOfMemory(error) ? 'answer-too-large' : 'answer-damaged')),
        )
        thread.once('exit', () => reject(new DomainError('answer-damaged')))
      })
      if (answer.ok) return answer.values
      throw new DomainError(answer.code)
    } finally {
      clearTimeout(clock)
      clearInterval(watch)
      await thread.terminate()
    }
  }

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
