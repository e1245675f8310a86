import { type ConsentKind, type ConsentStanding, isValid, usualKind } from './consent'
import type { ConsentRow } from './needs'

/** "Får jag prata med … i dag?", for one party, or one care unit, at a time. */
export type TalkParty = Pick<ConsentRow, 'careUnitId' | 'party' | 'partyName'>

export interface MayTalk<C extends Dates = Dates> extends TalkParty, ConsentStanding<C> {
  readonly yes: boolean
  /** What the answer is about: the party's usual kind, or, for a care unit, the first of `only`. */
  readonly kind: ConsentKind
  /** When it is a yes to these alone: a förfrågan, a SIP. */
  readonly only: readonly ConsentKind[]
}
type Dates = NonNullable<ConsentRow['consent']>

const narrowKinds = (party: TalkParty['party']): readonly ConsentKind[] =>
  party === 'care' ? ['care-inquiry', 'sip-plan'] : []

/** A SIP is one plan with all of care. */
const isSame = (row: TalkParty & { readonly kind: ConsentKind }, of: TalkParty) =>
  row.party === of.party &&
  (row.kind === 'sip-plan' || row.careUnitId === of.careUnitId) &&
  (row.party !== 'other' || row.partyName === of.partyName)

/**
 * Yes while a consent of the party's usual kind holds. A care unit that may be talked with about the förfrågan or the SIP
 * alone is answered with those: it is a yes to no more.
 */
export function mayTalk<C extends Dates>(rows: readonly ConsentRow<C>[], of: TalkParty): MayTalk<C> {
  const { party, careUnitId, partyName } = of
  const standing = (kind: ConsentKind): Pick<MayTalk<C>, 'consent' | 'kind' | 'status'> => {
    const row = rows.find((one) => one.kind === kind && isSame(one, of))
    return { kind, status: row?.status ?? 'not-asked', consent: row?.consent ?? null }
  }
  const usual = standing(usualKind(party))
  const narrow = isValid(usual.status)
    ? []
    : narrowKinds(party)
        .map(standing)
        .filter((one) => isValid(one.status))
  const deciding = narrow[0] ?? usual
  const only = narrow.map(({ kind }) => kind)
  return { party, careUnitId, partyName, ...deciding, only, yes: isValid(deciding.status) }
}

/**
 * Whom the question is asked about: the care unit of the case, the other authorities, and whoever else consent was sought for.
 * A unit the case has left is among them while something of it still holds, is awaited or is needed.
 */
export function talks<C extends Dates>(
  rows: readonly ConsentRow<C>[],
  careUnitId: number | null,
): MayTalk<C>[] {
  const ask = (party: TalkParty['party'], unit: number | null = null, partyName: string | null = null) =>
    mayTalk(rows, { party, careUnitId: unit, partyName })
  const others = rows.filter((row) => row.party === 'other' && row.kind === usualKind('other'))
  return [
    ask('care', careUnitId),
    ...leftUnits(rows, careUnitId).map((unit) => ask('care', unit)),
    ...(['fk', 'af', 'jobbtorg', 'finsamteam'] as const).map((party) => ask(party)),
    ...others.map((row) => ask('other', null, row.partyName)),
  ]
}

function leftUnits(rows: readonly ConsentRow[], current: number | null): number[] {
  const alive = rows.flatMap((row) => {
    if (row.party !== 'care' || row.kind === 'sip-plan' || row.careUnitId === null) return []
    const counts =
      isValid(row.status) || row.status === 'asked' || row.status === 'upcoming' || row.needs.length > 0
    return counts && row.careUnitId !== current ? [row.careUnitId] : []
  })
  return [...new Set(alive)]
}
