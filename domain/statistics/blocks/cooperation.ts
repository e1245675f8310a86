import type { LocalDate } from '../../dates'
import { fkAnswerDue } from '../../documents/fk'
import type { AskedInquiry } from '../case-history'
import { block, type CountedBlock, type CountedLine, type Counting, line, sumOf } from '../count'
import { membersOf, type Sent, sentIn, withDays } from './sent'

/**
 * U11: what was sent in the period, and what had come of it when the period was over. What came later belongs to the
 * report of a later period, so that a past one can be made again.
 */

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
  const outcome = { unit: 'fk', of: 'fk.answered', indent: 2 } as const
  const parts = [
    line('fk.answered', membersOf(answered), { unit: 'fk', of: total, indent: 1 }),
    line('fk.waiting', membersOf(sent.filter((one) => !answered.includes(one))), {
      unit: 'fk',
      of: total,
      indent: 1,
    }),
  ]
  const outcomes = [
    line('fk.granted', membersOf(answered.filter(({ paper }) => paper.granted === true)), outcome),
    line('fk.refused', membersOf(answered.filter(({ paper }) => paper.granted === false)), outcome),
    line('fk.unclear', membersOf(answered.filter(({ paper }) => paper.granted === null)), outcome),
  ]
  return block(
    'fk',
    'flow',
    [
      line(total, membersOf(sent), { unit: 'fk' }),
      ...parts,
      ...outcomes,
      line('fk.in-time', membersOf(inTime), outcome),
      line(
        'fk.median',
        withDays(answered, ({ answeredOn }) => answeredOn),
        { unit: 'fk', measure: 'median-days', indent: 2 },
      ),
    ],
    [sumOf(total, parts), sumOf('fk.answered', outcomes)],
  )
}
