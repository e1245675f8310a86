import type { ObstacleFacts } from '../../domain/obstacle/obstacle'
import { obstacle, obstacleCase } from '../schema/index'
import { type Day, toDate, workdayUntil } from './calendar'
import type { Random } from './random'
import type { Entry, Ref } from './story'

/** Hinderloggen of the unit, and the cases each obstacle was found in. */

interface Era {
  readonly start: Day
  readonly today: Day
}

interface Invented extends Pick<ObstacleFacts, 'cause' | 'level' | 'text'> {
  /** Days before today. */
  readonly noted: number
  /** Of the cases at work when it was noted, and of those at work when it was looked at again; in per cent. */
  readonly share: number
  readonly again?: { readonly daysAgo: number; readonly share: number }
  readonly decision?: { readonly text: string; readonly daysAgo: number }
  readonly solved?: number
}

const invented: readonly Invented[] = [
  {
    text: 'Rehabiliteringsförfrågan blir liggande på sommaren: rehabkoordinatorerna har ingen ersättare.',
    cause: 'contact-paths',
    level: 'local',
    noted: 245,
    share: 5,
    again: { daysAgo: 60, share: 3 },
    decision: { text: 'Varje vårdenhet utser en ersättare före maj. Lyfts på samverkansmötet.', daysAgo: 96 },
  },
  {
    text: 'Jobbtorg tar emot först när läkarintyget är under 50 procent.',
    cause: 'no-offer',
    level: 'local',
    noted: 160,
    share: 6,
    decision: { text: 'Rutinen för parallella insatser skrivs om tillsammans med Jobbtorg.', daysAgo: 75 },
  },
  {
    text: 'Väntetiden till psykiatrisk bedömning är längre än ett halvår.',
    cause: 'health',
    level: 'regional',
    noted: 400,
    share: 4,
    again: { daysAgo: 130, share: 5 },
  },
  {
    text: 'Den som saknar SGI får avslag på samordning utan att arbetsförmågan prövas.',
    cause: 'not-granted',
    level: 'national',
    noted: 310,
    share: 3,
    again: { daysAgo: 40, share: 2 },
    decision: { text: 'Förs vidare till samordningsförbundets styrgrupp.', daysAgo: 96 },
  },
  {
    text: 'Tolk saknas på flera språk vid bokade möten i vården.',
    cause: 'language',
    level: 'regional',
    noted: 85,
    share: 2,
  },
  {
    text: 'Samtyckesblanketten fanns bara på svenska.',
    cause: 'consent',
    level: 'local',
    noted: 520,
    share: 3,
    decision: { text: 'Blanketten översätts till de sex vanligaste språken.', daysAgo: 470 },
    solved: 380,
  },
]

const minute = 440

/** `atWork` answers, when it is asked, with the open cases that have left the first phase. */
export function tellObstacles(
  random: Random,
  { start, today }: Era,
  atWork: () => readonly number[],
): Entry[] {
  const on = (daysAgo: number): Day => Math.max(start, workdayUntil(today - daysAgo))
  return invented.flatMap(({ noted, share, again, decision, solved, ...facts }) => {
    const ref: Ref = { id: 0 }
    const tied = new Set<number>()
    const enter = (daysAgo: number, route: string, write: Entry['write']): Entry => ({
      day: on(daysAgo),
      minute,
      route,
      write,
    })
    const tie =
      (percent: number): Entry['write'] =>
      (ledger) => {
        const cases = atWork().filter((id) => !tied.has(id))
        const found = random.shuffle(cases).slice(0, Math.ceil((cases.length * percent) / 100))
        for (const caseId of found.toSorted((a, b) => a - b)) {
          tied.add(caseId)
          ledger.insert(obstacleCase, { obstacleId: ref.id, caseId })
        }
      }
    const change = (daysAgo: number, values: Partial<ObstacleFacts>) =>
      enter(daysAgo, 'obstacle.update', (ledger) => ledger.update(obstacle, ref.id, values))
    return [
      enter(noted, 'obstacle.add', (ledger) => {
        ref.id = ledger.insert(obstacle, { ...facts, notedOn: toDate(on(noted)) })
        tie(share)(ledger)
      }),
      ...(again ? [enter(again.daysAgo, 'obstacle.tie', tie(again.share))] : []),
      ...(decision
        ? [
            change(decision.daysAgo, {
              decision: decision.text,
              decidedOn: toDate(on(decision.daysAgo)),
            }),
          ]
        : []),
      ...(solved === undefined ? [] : [change(solved, { solvedOn: toDate(on(solved)) })]),
    ]
  })
}
