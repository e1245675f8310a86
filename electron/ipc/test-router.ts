import { testDb } from '../../db/test-db'
import type { Db } from '../../db/types'
import type { In, Out, RouteName } from '../../domain/contract/index'
import type { Result, WireError } from '../../domain/contract/result'
import { createHandlers, type Ports } from '../handlers/all'
import type { Host } from '../host'
import { createRouter } from './router'
import { createWriteGate } from './write-gate'

/** The real router and handlers on a real in-memory register, for tests: only the clock is chosen. */
export interface TestRouter {
  readonly db: Db
  /** The answer, or a thrown `Refused`. */
  readonly ask: <Name extends RouteName>(route: Name, input: In<Name>) => Promise<Out<Name>>
  readonly dispatch: (route: string, json: string) => Promise<string>
  today: string
}

/** Tests that need files or dialogs bring their own. */
const only = (given: Partial<Ports>) =>
  new Proxy(given as Ports, {
    get: (ports, port: keyof Ports) => {
      if (port in ports) return ports[port]
      throw new Error(`this test has no ${port}`)
    },
  })

export class Refused extends Error {
  constructor(readonly error: WireError) {
    super(error.reference ? `${error.code}: ${error.reference}` : error.code)
  }
}

export function testRouter(today = '2026-03-02', db: Db = testDb(), ports: Partial<Ports> = {}): TestRouter {
  const host = { db: () => db, writeRefusal: () => null } as Host
  const { dispatch } = createRouter({
    host,
    gate: createWriteGate(),
    handlers: createHandlers(only(ports)),
    today: () => self.today,
    now: () => `${self.today}T09:00:00.000Z`,
    user: () => 'Prov',
    changed: () => undefined,
    progress: () => undefined,
    report: (thrown) => String(thrown),
  })
  const self: TestRouter = {
    db,
    today,
    dispatch,
    ask: async (route, input) => {
      const result = JSON.parse(await dispatch(route, JSON.stringify(input))) as Result<never>
      if (!result.ok) throw new Refused(result.error)
      return result.data
    },
  }
  return self
}
