import type { Sex } from '../../../domain/case/client'
import {
  type CaseFilter,
  type FollowUpChoice,
  type Hold,
  type OverdueAge,
  type ParallelChoice,
  type RestChoice,
} from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { shortDay } from '../../app/dates'
import { flagTexts } from '../../app/flag-texts'
import { codeWords, exceptionWords, waitingPartyWords } from '../../app/words'

/** A filter in words: in the menus, on what a link brought, and above a printed list. */

export const followUpWords: Record<FollowUpChoice, string> = {
  overdue: 'Försenad',
  today: 'I dag',
  'within-week': 'Inom 7 dagar',
  none: 'Ingen inbokad',
}
export const parallelWords: Record<ParallelChoice, string> = {
  'with-work': 'Parallella med jobb',
  'without-work': 'Parallella utan jobb',
  none: 'Inga parallella',
}
export const sexLabels: Record<Sex, string> = { K: 'Kvinnor', M: 'Män' }
const holdWords: Record<Hold, string> = {
  held: 'Har ansvarig och nästa uppföljning',
  dropped: 'Tappade',
  ...exceptionWords,
}
const overdueWords: Record<OverdueAge, string> = {
  'over-30': 'Försenade över 30 dagar',
  '8-30': 'Försenade 8–30 dagar',
  '1-7': 'Försenade 1–7 dagar',
}
const restWords: Record<RestChoice, string> = {
  resting: 'Vilande',
  waking: 'Vilande som tas upp den här veckan',
}

/** Who holds a case, as a filter can choose them; 0 is nobody. */
const holders = {
  workers: { id: 'workerId', name: 'worker', none: 'Ingen socialsekreterare' },
  careUnits: { id: 'careUnitId', name: 'careUnit', none: 'Ingen vårdenhet' },
} as const
export type HolderKind = keyof typeof holders

/** Those who have cases among these, by name. */
export function holdersOf(cards: readonly CaseCard[], kind: HolderKind): { value: number; label: string }[] {
  const { id, name, none } = holders[kind]
  const found = new Map(cards.map((card) => [card[id] ?? 0, card[name] ?? none]))
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'))
}

/** What a link has filtered on and no menu shows. */
export function chipsOf(filter: CaseFilter): { kind: keyof CaseFilter; words: string }[] {
  const { planned, newSince } = filter
  const all: { kind: keyof CaseFilter; words: string | null }[] = [
    { kind: 'holds', words: eitherOf(filter.holds, holdWords) },
    { kind: 'overdue', words: eitherOf(filter.overdue, overdueWords) },
    { kind: 'rests', words: eitherOf(filter.rests, restWords) },
    { kind: 'obstacles', words: filter.obstacles.length === 0 ? null : 'Hinder i hinderloggen' },
    {
      kind: 'planned',
      words:
        planned &&
        `Uppföljning ${shortDay(planned.from)}${planned.to === planned.from ? '' : `–${shortDay(planned.to)}`}`,
    },
    { kind: 'newSince', words: newSince && `Flaggor nya sedan ${shortDay(newSince)}` },
    { kind: 'awake', words: filter.awake ? 'Utan pausade flaggor' : null },
    { kind: 'toAct', words: filter.toAct ? 'Behöver åtgärd' : null },
    { kind: 'unseen', words: filter.unseen ? 'Inte uppföljda i tid' : null },
    { kind: 'absent', words: filter.absent ? 'Saknas på listan' : null },
  ]
  return all.flatMap(({ kind, words }) => (words === null ? [] : [{ kind, words }]))
}

/** The chosen in words, "a eller b"; null when none is. */
const eitherOf = <Key extends string>(chosen: readonly Key[], words: Record<Key, string>): string | null =>
  chosen.length === 0 ? null : chosen.map((key) => words[key]).join(' eller ')

interface FilterNames {
  /** All there are, for the names of those who hold them. */
  readonly cards: readonly CaseCard[]
  readonly phases: readonly PhaseSetting[]
  /** What was searched for may be a name. */
  readonly hideText: boolean
}

/** The whole filter in words, one part a kind: "Fas: 3 Samverkan eller 4 Insats". Empty when nothing is left out. */
export function filterSentences(filter: CaseFilter, { cards, phases, hideText }: FilterNames): string[] {
  const named = (kind: HolderKind) => {
    const names = new Map(holdersOf(cards, kind).map(({ value, label }) => [value, label]))
    return filter[kind].map((id) => names.get(id) ?? 'någon utan ärenden').join(' eller ') || null
  }
  const menus: [string, string | null][] = [
    ['Sökning', filter.text === '' ? null : hideText ? 'visas inte' : `”${filter.text}”`],
    ['Fas', filter.phases.map((number) => `${number} ${phases[number]?.name ?? ''}`).join(' eller ') || null],
    ['Socialsekreterare', named('workers')],
    ['Vårdenhet', named('careUnits')],
    ['Flagga', filter.flags.map((code) => flagTexts[code].label).join(' eller ') || null],
    ['Uppföljning', eitherOf(filter.followUps, followUpWords)],
    ['Väntar på', eitherOf(filter.waiting, waitingPartyWords)],
    ['Insatser', eitherOf(filter.parallel, parallelWords)],
    ['Målgrupp', eitherOf(filter.codes, codeWords)],
    ['Kön', eitherOf(filter.sexes, sexLabels)],
  ]
  return [
    ...menus.flatMap(([label, words]) => (words === null ? [] : [`${label}: ${words}`])),
    ...chipsOf(filter).map(({ words }) => words),
  ]
}
