import { getSetting } from '../db/queries/settings'
import type { LocalDate } from '../domain/dates'
import { localToday } from './clock'
import { createHandlers } from './handlers/all'
import type { WindowPort } from './handlers/files'
import type { ReadTable } from './import/read-in-worker'
import { createRouter, type Router } from './ipc/router'
import { createWriteGate } from './ipc/write-gate'
import type { PaperPort } from './paper/desk'
import type { ReadForm } from './paper/read-form-in-worker'
import { RegisterHost } from './register/host'
import { type HostPorts, localPorts } from './register/ports'

/** The whole program but the window: the app and the command line tool both stand on this. Knows no Electron. */
export interface CoreOptions {
  readonly ports: Pick<HostPorts, 'appFolder' | 'appVersion'> & Partial<HostPorts>
  readonly window: WindowPort
  readonly papers: PaperPort
  /** Reads a list; in the app in a worker with limits. */
  readonly readTable: ReadTable
  /** Reads a filled form, likewise. */
  readonly readForm: ReadForm
  /** A fixed day, for tests and demonstrations. */
  readonly today: LocalDate | undefined
  readonly changed: () => void
  readonly progress: (route: string, done: number) => void
  readonly report: (thrown: unknown) => string
}

export interface Core extends Router {
  readonly host: RegisterHost
}

export function createCore({
  ports,
  window,
  papers,
  readTable,
  readForm,
  today,
  changed,
  progress,
  report,
}: CoreOptions): Core {
  const gate = createWriteGate()
  const host = new RegisterHost(localPorts({ withoutWrites: gate.hold, ...ports }))
  const systemUser = localPorts(ports).user
  const { dispatch } = createRouter({
    host,
    gate,
    handlers: createHandlers({
      register: host,
      window,
      papers,
      readForm,
      imports: { readTable, backup: async () => host.isDemo() || (await host.backupNow()) },
    }),
    today: () => today ?? localToday(new Date()),
    now: () => new Date().toISOString(),
    user: () => getSetting(host.db(), 'coordinator') || systemUser,
    changed: () => {
      host.changed()
      changed()
    },
    progress,
    report,
  })
  return { dispatch, host }
}
