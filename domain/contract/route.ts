import { z } from 'zod'

/**
 * The three kinds of route; the kind decides everything else. A query only reads. A command changes, in one transaction
 * that the router opens. A task touches windows, dialogs or files, or takes time, and opens its own transactions.
 */
export type RouteKind = 'query' | 'command' | 'task'

export interface Route<Kind extends RouteKind, Input extends z.ZodType, Output> {
  readonly kind: Kind
  readonly input: Input
  /** Only a type: what the handler answers. */
  readonly output?: Output
}

type Shape = Readonly<Record<string, z.ZodType>>

const route =
  <Kind extends RouteKind>(kind: Kind) =>
  <const S extends Shape>(shape: S) => ({
    returns: <Output>(): Route<Kind, z.ZodObject<S, z.core.$strict>, Output> => ({
      kind,
      input: z.strictObject(shape),
    }),
  })

export const query = route('query')
export const command = route('command')
export const task = route('task')

/** Row ids. */
export const rowId = z.int().positive()
