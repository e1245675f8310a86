import { displayName, foldForSearch } from '../case/client'
import type { ImportField } from './fields'
import type { KnownClient } from './known'
import { listedName, type ReadList } from './list'

/** Clients with protected identity on a list: named by case number, as everywhere, and never renamed by it. */

/** What a list may not change for them. */
export const withheldFacts = ['familyName', 'givenName', 'phone', 'email'] as const

const withheldFields: readonly ImportField[] = [...withheldFacts, 'fullName', 'fullNameFamilyFirst']

export type ListRemarks = Pick<ReadList, 'duplicates' | 'rejected' | 'warnings'>

/** What a preview says about the rows of a list, without the names and telephone numbers of protected clients. */
export function withholdNames(list: ReadList, clients: readonly KnownClient[]): ListRemarks {
  const hidden = clients.filter((client) => client.protectedIdentity)
  if (hidden.length === 0) return list
  const caseNumber = (client: KnownClient) => displayName(client, client.case?.caseNumber ?? '')
  const byPin = new Map(hidden.map((client) => [client.pin, client]))
  const byName = new Map(hidden.map((client) => [foldForSearch(listedName(client)), client]))
  const byRow = new Map(list.entries.map(({ row, pin }) => [row, byPin.get(pin)]))
  /** A rejected row may have no number to know the person by, so its name is looked up too. */
  const shown = (name: string, client = byName.get(foldForSearch(name))) =>
    client ? caseNumber(client) : name
  return {
    duplicates: list.duplicates.map((row) => ({ ...row, name: shown(row.name, byRow.get(row.firstRow)) })),
    rejected: list.rejected.map((row) => ({ ...row, name: row.name === '' ? '' : shown(row.name) })),
    warnings: list.warnings.map((warning) =>
      byRow.get(warning.row) && withheldFields.includes(warning.field) ? { ...warning, text: '' } : warning,
    ),
  }
}
