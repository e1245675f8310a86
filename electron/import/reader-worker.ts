import { parentPort, workerData } from 'node:worker_threads'
import { DomainError } from '../../domain/errors'
import { type ReaderAnswer, type ReaderOrder } from './read-in-worker'
import { readTable } from './read-table'

/** Reads one file in a thread of its own, answers, and ends. A build entry: runs as `reader-worker.js`. */

async function answer({ file }: ReaderOrder): Promise<ReaderAnswer> {
  try {
    return { ok: true, table: await readTable(file) }
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, code: error.code, details: error.details }
    return { ok: false, code: 'import-unreadable', details: {} }
  }
}

parentPort?.postMessage(await answer(workerData as ReaderOrder))
