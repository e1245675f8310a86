import { consentParties, daysToSign } from '../../consent/consent'
import { addDays, daysBetween, type LocalDate } from '../../dates'
import type { CaseHistory } from '../case-history'
import { leadBinOf, leadBins } from '../charts'
import { block, type CountedBlock, type Counting, line, type Member, sumOf, within } from '../count'
import { membersOf, sentIn, withDays } from './sent'

type AskedConsent = CaseHistory['consents'][number]

/** U13: consents asked for in the period and what had come of it, and those that ended in it. */
export function consents(counting: Counting): CountedBlock {
  const { histories, period } = counting
  const asked = sentIn(
    counting,
    (history) => history.consents,
    ({ askedOn }) => askedOn,
  )
  const by = (day: LocalDate | null) => day !== null && day <= period.to
  const given = asked.filter(({ paper }) => by(paper.givenOn))
  const refused = asked.filter(({ paper }) => !by(paper.givenOn) && by(paper.refusedOn))
  const dropped = asked.filter(
    ({ paper }) => !by(paper.givenOn) && !by(paper.refusedOn) && by(paper.notNeededOn),
  )
  const settled = new Set([...given, ...refused, ...dropped])
  const ended = (on: (consent: AskedConsent) => LocalDate | null) =>
    histories.flatMap(({ caseId, consents: own }) =>
      own.flatMap((consent) => {
        const day = on(consent)
        return within(period)(day) ? [{ caseId, on: day }] : []
      }),
    )
  const total = 'consents.asked'
  const part = { unit: 'consent', of: total, indent: 1 } as const
  const parts = [
    line('consents.given', membersOf(given), part),
    line('consents.refused', membersOf(refused), part),
    line('consents.not-needed', membersOf(dropped), part),
    line('consents.waiting', membersOf(asked.filter((one) => !settled.has(one))), part),
  ]
  return block(
    'consents',
    'flow',
    [
      line(total, membersOf(asked), { unit: 'consent' }),
      ...parts,
      line(
        'consents.median',
        withDays(given, ({ givenOn }) => givenOn),
        {
          unit: 'consent',
          measure: 'median-days',
          indent: 1,
        },
      ),
      line(
        'consents.withdrawn',
        ended(({ withdrawnOn }) => withdrawnOn),
        { unit: 'consent' },
      ),
      line(
        'consents.expired',
        // Its last day is inclusive: it is the day after that it no longer holds.
        ended(({ givenOn, withdrawnOn, validTo }) =>
          givenOn === null || withdrawnOn !== null || validTo === null ? null : addDays(validTo, 1),
        ),
        { unit: 'consent' },
      ),
    ],
    [sumOf(total, parts)],
  )
}

/** How long a consent took, party by party: of those signed in the period, the days since each was asked for. */
export function consentLead({ histories, period }: Counting): CountedBlock {
  const inPeriod = within(period)
  const all = histories.flatMap(({ caseId, consents: own }) => own.map((consent) => ({ ...consent, caseId })))
  const parts = consentParties.map((party) => {
    const id = `consent-lead.${party}`
    const own = all.filter((consent) => consent.party === party)
    const signed = own.flatMap((consent): Member[] => {
      const days = daysToSign(consent)
      return days === null || !inPeriod(consent.givenOn)
        ? []
        : [{ caseId: consent.caseId, on: consent.givenOn, days }]
    })
    const pending = own.filter(
      ({ askedOn, givenOn, refusedOn, withdrawnOn, notNeededOn }) =>
        inPeriod(askedOn) &&
        ![givenOn, refusedOn, withdrawnOn, notNeededOn].some((day) => day !== null && day <= period.to),
    )
    const total = `${id}.signed`
    const part = { unit: 'consent', of: total, indent: 1 } as const
    const bins = [...leadBins, null].map((_, bin) =>
      line(
        `${id}.bin.${bin}`,
        signed.filter(({ days = 0 }) => leadBinOf(days) === bin),
        part,
      ),
    )
    const lines = [
      line(total, signed, { unit: 'consent' }),
      ...bins,
      line(`${id}.median`, signed, { unit: 'consent', measure: 'median-days', indent: 1 }),
      line(
        `${id}.pending`,
        pending.map(({ caseId, askedOn }) => ({ caseId, on: askedOn })),
        { unit: 'consent' },
      ),
    ]
    return { lines, sum: sumOf(total, bins) }
  })
  return block(
    'consent-lead',
    'flow',
    parts.flatMap(({ lines }) => lines),
    parts.map(({ sum }) => sum),
  )
}

/** Asked for and unanswered on the last day of the period, however long ago. */
export function consentsPending({ histories, period }: Counting): CountedBlock {
  const { to } = period
  const by = (day: LocalDate | null) => day !== null && day <= to
  const pending = histories
    .filter(({ openedOn, closedOn }) => openedOn <= to && !by(closedOn))
    .flatMap(({ caseId, consents: own }) =>
      own.flatMap((one): Member[] => {
        const { askedOn, givenOn, refusedOn, withdrawnOn, notNeededOn } = one
        if (askedOn === null || askedOn > to) return []
        if ([givenOn, refusedOn, withdrawnOn, notNeededOn].some(by)) return []
        return [{ caseId, on: askedOn, days: daysBetween(askedOn, to) }]
      }),
    )
  const total = 'consents-pending.total'
  return block('consents-pending', 'stock', [
    line(total, pending, { unit: 'consent' }),
    line(
      'consents-pending.over-30',
      pending.filter(({ days = 0 }) => days > 30),
      {
        unit: 'consent',
        of: total,
        indent: 1,
      },
    ),
    line('consents-pending.median', pending, { unit: 'consent', measure: 'median-days', indent: 1 }),
  ])
}
