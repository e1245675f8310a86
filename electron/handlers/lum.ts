import { findLum, listLums, saveLum, updateLumSent } from '../../db/queries/lum'
import { getSetting } from '../../db/queries/settings'
import type { ReadDb } from '../../db/types'
import type { LumEntry, lumRoutes } from '../../domain/contract/lum'
import { DomainError } from '../../domain/errors'
import { checkLumChange, holdsBack, lumGaps, newLum, withLumChange } from '../../domain/statistics/lum'
import type { Handlers } from '../ipc/handlers'
import { writeDocument } from '../office/document'
import { saveAs } from '../office/save-as'
import type { WindowPort } from './files'

/** LUM-redovisning: written through the year, and kept in the house while anything is missing in it. */

function entryOf(db: ReadDb, year: number): LumEntry {
  const stored = findLum(db, year)
  if (stored) return { year, facts: stored.facts, sentOn: stored.sentOn }
  const names = { unit: getSetting(db, 'unit'), coordinator: getSetting(db, 'coordinator') }
  return { year, facts: newLum(findLum(db, year - 1)?.facts ?? null, names), sentOn: null }
}

const leftOf = ({ facts }: Pick<LumEntry, 'facts'>): number => lumGaps(facts).filter(holdsBack).length

/** @throws `lum-incomplete` while anything holds it back. */
function wholeOf(db: ReadDb, year: number): LumEntry {
  const entry = entryOf(db, year)
  const left = leftOf(entry)
  if (left > 0) throw new DomainError('lum-incomplete', { left })
  return entry
}

export const lumHandlers = (window: () => WindowPort): Handlers<keyof typeof lumRoutes> => ({
  'lum.list': (_, { db }) =>
    listLums(db).map(({ year, facts, sentOn }) => ({ year, sentOn, left: leftOf({ facts }) })),

  'lum.get': ({ year }, { db }) => entryOf(db, year),

  'lum.getWhole': ({ year }, { db }) => wholeOf(db, year),

  'lum.update': ({ year, change }, { db, today, changeSetId }) => {
    checkLumChange(year, change, today)
    const { facts, sentOn } = entryOf(db, year)
    if (sentOn !== null) throw new DomainError('lum-sent', { year })
    saveLum(db, year, withLumChange(facts, change))
    return { changeSetId }
  },

  'lum.markSent': ({ year, sentOn }, { db, today, changeSetId }) => {
    if (sentOn !== null) {
      const { signedOn } = wholeOf(db, year).facts
      if (signedOn === null) throw new DomainError('lum-unsigned')
      if (sentOn > today) throw new DomainError('date-in-future', { field: 'sentOn' })
      if (sentOn < signedOn)
        throw new DomainError('date-before-previous', { field: 'sentOn', previous: signedOn })
    }
    updateLumSent(db, year, sentOn)
    return { changeSetId }
  },

  'lum.saveDocument': async ({ year, document, ...words }, { host }) => {
    wholeOf(host.db(), year)
    return saveAs(window(), { ...words, filters: [{ name: 'Word', extensions: ['docx'] }] }, () =>
      writeDocument(document),
    )
  },
})
