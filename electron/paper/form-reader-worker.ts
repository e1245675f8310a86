import { parentPort, workerData } from 'node:worker_threads'
import { DomainError } from '../../domain/errors'
import { readForm } from './read-form'
import type { FormAnswer, FormOrder } from './read-form-in-worker'

/** Reads one form in a thread of its own, answers, and ends. A build entry: runs as `form-reader-worker.js`. */

async function answer({ file }: FormOrder): Promise<FormAnswer> {
  try {
    return { ok: true, values: await readForm(file) }
  } catch (error) {
    return { ok: false, code: error instanceof DomainError ? error.code : 'answer-damaged' }
  }
}

parentPort?.postMessage(await answer(workerData as FormOrder))
