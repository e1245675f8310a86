import { consentParties, daysToSign } from '../../consent/consent'
import { addDays, daysBetween, type LocalDate } from '../../dates'
import { fkAnswerDue } from '../../documents/fk'
import type { AskedInquiry, CaseHistory } from '../case-history'
import { leadBinOf, leadBins } from '../charts'
import {
  block,
  type CountedBlock,
  type CountedLine,
  type Counting,
  line,
  type Member,
  sumOf,
  within,
} from '../count'

/**
 * U11: what was sent in the period, and what had come of it when the period was over. What came later belongs to the
 * report of a later period, so that a past one can be made again.
 */

interface Sent<Paper> {
  readonly paper: Paper
  readonly caseId: number
  readonly on: LocalDate
}

function sentIn<Paper>(
  { histories, period }: Counting,
  papersOf: (history: CaseHistory) => readonly Paper[],
  sentOn: (paper: Paper) => LocalDate | null,
): Sent<Paper>[] {
  const inPeriod = within(period)
  return histories.flatMap((history) =>
    papersOf(history).flatMap((paper) => {
      const on = sentOn(paper)
      return inPeriod(on) ? [{ paper, caseId: history.caseId, on }] : []
    }),
  )
}

const membersOf = <Paper>(sent: readonly Sent<Paper>[]): Member[] =>
  sent.map(({ caseId, on }) => ({ caseId, on }))

const withDays = <Paper>(sent: readonly Sent<Paper>[], until: (paper: Paper) => LocalDate | null): Member[] =>
  sent.flatMap(({ paper, caseId, on }) => {
    const end = until(paper)
    return end === null ? [] : [{ caseId, on, days: daysBetween(on, end) }]
  })

function inquiryLines(id: string, sent: readonly Sent<AskedInquiry>[], until: LocalDate): CountedLine[] {
  const total = `${id}.sent`
  const part = { unit: 'inquiry', of: total, indent: 1 } as const
  const by = (day: LocalDate | null) => day !== null && day <= until
  const answered = sent.filter(({ paper }) => by(paper.completedOn))
  const rest = sent.filter(({ paper }) => !by(paper.completedOn))
  return [
    line(total, membersOf(sent), { unit: 'inquiry' }),
    line(`${id}.answered`, membersOf(answered), part),
    line(`${id}.waiting`, membersOf(rest.filter(({ paper }) => !by(paper.cancelledOn))), part),
    line(`${id}.cancelled`, membersOf(rest.filter(({ paper }) => by(paper.cancelledOn))), part),
    line(`${id}.can-take-part`, membersOf(answered.filter(({ paper }) => paper.canTakePart)), {
      unit: 'inquiry',
      of: `${id}.answered`,
      indent: 2,
    }),
    line(
      `${id}.median`,
      withDays(answered, ({ completedOn }) => completedOn),
      {
        unit: 'inquiry',
        measure: 'median-days',
        indent: 1,
      },
    ),
  ]
}

const inquirySums = (id: string) => ({
  left: [`${id}.answered`, `${id}.waiting`, `${id}.cancelled`],
  right: [`${id}.sent`],
})

const inquiriesSent = (counting: Counting) =>
  sentIn(
    counting,
    (history) => history.inquiries,
    ({ sentOn }) => sentOn,
  )

export function inquiries(counting: Counting): CountedBlock {
  const lines = inquiryLines('inquiries', inquiriesSent(counting), counting.period.to)
  return block('inquiries', 'flow', lines, [inquirySums('inquiries')])
}

/** The same by the unit that was asked. */
export function inquiriesByUnit(counting: Counting): CountedBlock {
  const byUnit = Map.groupBy(inquiriesSent(counting), ({ paper }) => paper.careUnitId)
  const units = counting.careUnits
  const lines = units.flatMap((unit) =>
    inquiryLines(`inquiries-by-unit.${unit}`, byUnit.get(unit) ?? [], counting.period.to),
  )
  const total = (what: string) => ({
    left: units.map((unit) => `inquiries-by-unit.${unit}.${what}`),
    right: [`inquiries.${what}`],
  })
  const sums = ['sent', 'answered', 'waiting', 'cancelled', 'can-take-part'].map(total)
  return block('inquiries-by-unit', 'flow', lines, [
    ...units.map((unit) => inquirySums(`inquiries-by-unit.${unit}`)),
    ...(units.length > 0 ? sums : []),
  ])
}

export function sip(counting: Counting): CountedBlock {
  const called = sentIn(
    counting,
    ({ sips }) => sips,
    ({ calledOn }) => calledOn,
  )
  const held = sentIn(
    counting,
    ({ sips }) => sips,
    ({ heldOn }) => heldOn,
  )
  return block('sip', 'flow', [
    line('sip.called', membersOf(called), { unit: 'sip' }),
    line('sip.held', membersOf(held), { unit: 'sip' }),
  ])
}

export function finsam(counting: Counting): CountedBlock {
  const { to } = counting.period
  const posted = sentIn(
    counting,
    (history) => history.finsam,
    ({ postedOn }) => postedOn,
  )
  const answered = posted.filter(({ paper }) => paper.answeredOn !== null && paper.answeredOn <= to)
  const total = 'finsam.posted'
  const part = { unit: 'finsam', of: total, indent: 1 } as const
  const parts = [
    line('finsam.taken-up', membersOf(answered.filter(({ paper }) => paper.takenUp === true)), part),
    line('finsam.not-taken-up', membersOf(answered.filter(({ paper }) => paper.takenUp === false)), part),
    line('finsam.unclear', membersOf(answered.filter(({ paper }) => paper.takenUp === null)), part),
    line('finsam.waiting', membersOf(posted.filter((one) => !answered.includes(one))), part),
  ]
  return block(
    'finsam',
    'flow',
    [line(total, membersOf(posted), { unit: 'finsam' }), ...parts],
    [sumOf(total, parts)],
  )
}

export function fk(counting: Counting): CountedBlock {
  const { to } = counting.period
  const sent = sentIn(
    counting,
    (history) => history.fk,
    ({ sentOn }) => sentOn,
  )
  const answered = sent.filter(({ paper }) => paper.answeredOn !== null && paper.answeredOn <= to)
  const inTime = answered.filter(({ paper }) => (paper.answeredOn ?? '') <= fkAnswerDue(paper.sentOn))
  const total = 'fk.sent'
  const part = { unit: 'fk', of: total, indent: 1 } as const
  const parts = [
    line('fk.granted', membersOf(answered.filter(({ paper }) => paper.granted === true)), part),
    line('fk.refused', membersOf(answered.filter(({ paper }) => paper.granted === false)), part),
    line('fk.unclear', membersOf(answered.filter(({ paper }) => paper.granted === null)), part),
    line('fk.waiting', membersOf(sent.filter((one) => !answered.includes(one))), part),
  ]
  return block(
    'fk',
    'flow',
    [
      line(total, membersOf(sent), { unit: 'fk' }),
      ...parts,
      line('fk.in-time', membersOf(inTime), part),
      line(
        'fk.median',
        withDays(answered, ({ answeredOn }) => answeredOn),
        {
          unit: 'fk',
          measure: 'median-days',
          indent: 1,
        },
      ),
    ],
    [sumOf(total, parts)],
  )
}

/** U12, what was done: follow-ups planned for a day of the period, and all that were held in it. */
export function followUps({ histories, period }: Counting): CountedBlock {
  const inPeriod = within(period)
  const { to } = period
  const all = histories.flatMap(({ caseId, followUps: own }) => own.map((one) => ({ ...one, caseId })))
  const planned = all.filter(({ plannedOn }) => inPeriod(plannedOn))
  const doneBy = (outcome: string) =>
    planned.filter((one) => one.outcome === outcome && (one.doneOn === null || one.doneOn <= to))
  const held = doneBy('held')
  const attempted = doneBy('attempted')
  const cancelled = doneBy('cancelled')
  const settled = new Set([...held, ...attempted, ...cancelled])
  const members = (some: readonly { caseId: number; plannedOn: LocalDate | null }[]): Member[] =>
    some.map(({ caseId, plannedOn }) => ({ caseId, on: plannedOn }))
  const total = 'follow-ups.planned'
  const part = { unit: 'follow-up', of: total, indent: 1 } as const
  const parts = [
    line('follow-ups.held', members(held), part),
    line('follow-ups.attempted', members(attempted), part),
    line('follow-ups.cancelled', members(cancelled), part),
    line('follow-ups.not-done', members(planned.filter((one) => !settled.has(one))), part),
  ]
  const done = all.filter((one) => one.outcome === 'held' && inPeriod(one.doneOn))
  return block(
    'follow-ups',
    'flow',
    [
      line(total, members(planned), { unit: 'follow-up' }),
      ...parts,
      line(
        'follow-ups.all-held',
        done.map(({ caseId, doneOn }) => ({ caseId, on: doneOn })),
        { unit: 'follow-up' },
      ),
    ],
    [sumOf(total, parts)],
  )
}

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
