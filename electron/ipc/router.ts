import { beginChangeSet } from '../../db/queries/history'
import { contract, type RouteName } from '../../domain/contract/index'
import type { Result } from '../../domain/contract/result'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { Host } from '../host'
import { toWireError } from './errors'
import type { Handlers } from './handlers'
import type { WriteGate } from './write-gate'

/** Looks a route up, checks its input, runs its handler as its kind demands, and wraps the answer. Knows no Electron. */
export interface RouterOptions {
  readonly host: Host
  readonly gate: WriteGate
  readonly handlers: Handlers
  readonly today: () => LocalDate
  readonly now: () => string
  readonly user: () => string
  /** A change is on disk. */
  readonly changed: () => void
  readonly progress: (route: string, done: number) => void
  /** Writes down what went wrong, without personal data, and answers with a reference. */
  readonly report: (thrown: unknown) => string
}

export interface Router {
  /** Answers with a `Result` as JSON; never throws. */
  readonly dispatch: (route: string, json: string) => Promise<string>
}

export function createRouter(options: RouterOptions): Router {
  const { host, gate, today, now } = options
  const handlers = options.handlers as unknown as Record<
    string,
    (input: unknown, context: unknown) => unknown
  >
  const runCommand = (name: string, input: unknown): unknown => {
    const refusal = host.writeRefusal()
    if (refusal) throw new DomainError(refusal)
    const at = now()
    const answer = host.db().transaction(
      (db) => {
        const changeSetId = beginChangeSet(db, { at, user: options.user(), route: name })
        return handlers[name]?.(input, { db, today: today(), now: at, changeSetId })
      },
      { behavior: 'immediate' },
    )
    options.changed()
    return answer
  }

  const run = async (name: string, json: string): Promise<unknown> => {
    if (!Object.hasOwn(contract, name)) throw new DomainError('not-found', { route: name.slice(0, 60) })
    const route = contract[name as RouteName]
    const input: unknown = route.input.parse(JSON.parse(json))
    if (route.kind === 'query') return handlers[name]?.(input, { db: host.db(), today: today() })
    if (route.kind === 'command') {
      await gate.open()
      return runCommand(name, input)
    }
    const progress = (done: number) => options.progress(name, done)
    return handlers[name]?.(input, {
      host,
      gate,
      today: today(),
      now: now(),
      clock: now,
      user: options.user,
      changed: options.changed,
      progress,
    })
  }

  const dispatch = async (name: string, json: string): Promise<string> => {
    let result: Result<unknown>
    try {
      result = { ok: true, data: await run(name, json) }
    } catch (thrown) {
      result = { ok: false, error: toWireError(thrown, options.report) }
    }
    return JSON.stringify(result)
  }

  return { dispatch }
}
