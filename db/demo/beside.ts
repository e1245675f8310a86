import type { ActivityFacts } from '../../domain/plan/activity'
import { defaultCatalogue } from '../../domain/plan/catalogue'
import { parallelOn } from '../../domain/plan/parallel'
import { activity } from '../schema/index'
import type { ActivityBook } from './activities'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import type { Scene } from './story'

/**
 * What is agreed beside parallel insatser and needs no other authority: what makes a plan full enough to fill a paper.
 * Nothing here is drawn by chance, so that every other case stays as it is.
 */
const beside: readonly (Pick<ActivityFacts, 'adaptation' | 'extent'> & { readonly name: string })[] = [
  { name: 'Boendestöd', extent: 10, adaptation: 'Samma person varje gång.' },
  { name: 'Sfi, anpassad', extent: 25, adaptation: null },
  { name: 'Kurs eller utbildning', extent: 15, adaptation: 'Digitalt när det går, med raster.' },
  { name: 'Kartläggning (Globen)', extent: null, adaptation: null },
]

/** Days from today until it is to be done: never late. */
const dueIn = 75

export function tellBeside(
  { today }: Scene,
  { diary, caseRef }: Cast,
  book: ActivityBook,
  agreed: readonly ActivityFacts[],
  recorded: Day,
): void {
  if (!parallelOn(agreed, toDate(today))?.withWork) return
  for (const { name, ...more } of beside) {
    const entry = defaultCatalogue.find((one) => one.name === name)
    if (!entry || agreed.some(({ title }) => title === name)) continue
    const facts: ActivityFacts = {
      title: name,
      type: entry.type,
      party: entry.party,
      fromDate: toDate(recorded),
      toDate: null,
      deadline: toDate(today + dueIn),
      ended: null,
      outcome: null,
      obstacle: null,
      ...more,
    }
    diary.follow(recorded, 'activity.add', (ledger) => {
      book.set(ledger.insert(activity, { caseId: caseRef.id, ...facts }), facts)
    })
  }
}
