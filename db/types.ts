import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as schema from './schema/index'

/** The open register. */
export type Db = BetterSQLite3Database<typeof schema> & { readonly $client: Database }

/** What a query may do: a write through it does not compile. */
export type ReadDb = Pick<Db, 'select' | 'selectDistinct' | 'query' | 'all' | 'get' | 'values' | '$count'>

/** What a command may do; the router has opened the transaction. */
export type WriteDb = ReadDb & Pick<Db, 'insert' | 'update' | 'delete' | 'run'>
