import type { AgreementFacts } from '../../domain/agreement/agreement'
import { reviewedToday } from '../../domain/agreement/agreement'
import { agreement } from '../schema/index'
import { type Day, toDate, workdayUntil } from './calendar'
import type { Entry, Ref } from './story'

/** Rutiner and avtal of the unit: one that should have been looked over, one that soon should, one that holds no more. */

interface Era {
  readonly start: Day
  readonly today: Day
}

interface Invented extends Pick<AgreementFacts, 'comment' | 'keptAt' | 'kind' | 'parties' | 'title'> {
  /** Days before today. */
  readonly agreed: number
  /** When it was last looked over. */
  readonly reviewed: number | null
  readonly ended: number | null
  /** Nobody has said when it is to be looked over. */
  readonly undated?: true
}

const invented: readonly Invented[] = [
  {
    kind: 'routine',
    title: 'Samverkansrutin med vårdcentralerna',
    parties: 'Ekonomiskt bistånd och stadsdelens vårdcentraler',
    keptAt: 'Samarbetsytan, mappen Rutiner',
    comment: 'Gås igenom på det årliga samverkansmötet.',
    agreed: 1480,
    reviewed: 392,
    ended: null,
  },
  {
    kind: 'routine',
    title: 'Rutin för parallella insatser',
    parties: 'Ekonomiskt bistånd och Jobbtorg',
    keptAt: 'Samarbetsytan, mappen Rutiner',
    comment: null,
    agreed: 800,
    reviewed: 347,
    ended: null,
  },
  {
    kind: 'agreement',
    title: 'Överenskommelse om Finsamteamet',
    parties: 'Samordningsförbundet, Försäkringskassan, Arbetsförmedlingen, regionen och staden',
    keptAt: 'Diariet',
    comment: null,
    agreed: 610,
    reviewed: 120,
    ended: null,
  },
  {
    kind: 'routine',
    title: 'Rutin för samtycken',
    parties: 'Inom enheten',
    keptAt: null,
    comment: null,
    agreed: 300,
    reviewed: null,
    ended: null,
    undated: true,
  },
  {
    kind: 'agreement',
    title: 'Avtal om arbetsträning',
    parties: 'Stadsdelsförvaltningen och Ekbackens arbetskooperativ',
    keptAt: 'Diariet',
    comment: 'Kooperativet lade ner.',
    agreed: 900,
    reviewed: null,
    ended: 210,
  },
]

const minute = 450

export function tellAgreements({ start, today }: Era): Entry[] {
  const on = (daysAgo: number): Day => Math.max(start, workdayUntil(today - daysAgo))
  return invented.flatMap(({ agreed, reviewed, ended, undated, ...facts }) => {
    const ref: Ref = { id: 0 }
    const agreedOn = toDate(on(agreed))
    const first = undated ? null : reviewedToday(agreedOn).reviewOn
    const add: Entry = {
      day: on(agreed),
      minute,
      route: 'agreement.add',
      write: (ledger) => {
        ref.id = ledger.insert(agreement, { ...facts, agreedOn, reviewOn: first })
      },
    }
    const review = (day: Day): Entry => ({
      day,
      minute: minute + 2,
      route: 'agreement.review',
      write: (ledger) => ledger.update(agreement, ref.id, reviewedToday(toDate(day))),
    })
    const end = (day: Day): Entry => ({
      day,
      minute: minute + 3,
      route: 'agreement.update',
      write: (ledger) => ledger.update(agreement, ref.id, { endedOn: toDate(day) }),
    })
    return [
      add,
      ...(reviewed === null ? [] : [review(on(reviewed))]),
      ...(ended === null ? [] : [end(on(ended))]),
    ]
  })
}
