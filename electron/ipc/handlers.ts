import type { ReadDb, WriteDb } from '../../db/types'
import type { Contract, In, Out, RouteName } from '../../domain/contract/index'
import type { LocalDate } from '../../domain/dates'
import type { Host } from '../host'
import type { WriteGate } from './write-gate'

/** What a handler of each kind is given. */
export interface QueryContext {
  readonly db: ReadDb
  readonly today: LocalDate
}

export interface CommandContext {
  readonly db: WriteDb
  readonly today: LocalDate
  /** ISO time, UTC. */
  readonly now: string
  /** The change set that logs this command. */
  readonly changeSetId: number
}

export interface TaskContext {
  readonly host: Host
  readonly today: LocalDate
  readonly now: string
  /** The time as it is when asked, for work that goes on for long. */
  readonly clock: () => string
  /** Whose name the change log gets. */
  readonly user: () => string
  /** Holds commands back while a task has a transaction of its own. */
  readonly gate: WriteGate
  /** To be called when the task has changed the register. */
  readonly changed: () => void
  /** Tells the window how far a long task has come, 0-1. */
  readonly progress: (done: number) => void
}

type HandlerOf<Name extends RouteName> = Contract[Name]['kind'] extends 'query'
  ? (input: In<Name>, context: QueryContext) => Out<Name>
  : Contract[Name]['kind'] extends 'command'
    ? (input: In<Name>, context: CommandContext) => Out<Name>
    : (input: In<Name>, context: TaskContext) => Promise<Out<Name>>

/** Exhaustive and closed: a route without a handler, or a handler without a route, does not compile. */
export type Handlers<Name extends RouteName = RouteName> = { [N in Name]: HandlerOf<N> }
