import { parentPort, workerData } from 'node:worker_threads'
import { storageError } from '../../db/storage-error'
import { verifyRegister } from '../../db/verify'
import type { VerifyAnswer, VerifyOrder } from './verify-in-worker'

/** Reads one file through in a thread of its own, answers, and ends. A build entry: runs as `verify-worker.js`. */

const { file, key, nativeBinding } = workerData as VerifyOrder

async function answer(): Promise<VerifyAnswer> {
  try {
    const facts = await verifyRegister(file, key, nativeBinding === undefined ? {} : { nativeBinding })
    return { ok: true, facts }
  } catch (error) {
    const { code, details } = storageError(error)
    return { ok: false, code, details }
  }
}

parentPort?.postMessage(await answer())
