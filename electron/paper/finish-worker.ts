import { parentPort, workerData } from 'node:worker_threads'
import { finishDocument } from './finish-document'
import type { FinishOrder } from './finish-in-worker'

/** Finishes one document in a thread of its own, answers, and ends. A build entry: runs as `finish-worker.js`. */

parentPort?.postMessage(await finishDocument(workerData as FinishOrder))
