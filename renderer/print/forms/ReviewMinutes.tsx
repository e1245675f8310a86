import type { ReviewCaseEntry, ReviewEntry } from '../../../domain/contract/reviews'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { isReached } from '../../../domain/review/review'
import { longDay } from '../../app/dates'
import { count, reviewContactWords, reviewOutcomeWords } from '../../app/words'
import { Part, Rows, Sheet, Signatures, Who, Whole } from '../parts/Sheet'

interface ReviewMinutesProps {
  readonly review: ReviewEntry
  readonly phases: readonly PhaseSetting[]
  readonly letterhead: Letterhead
  readonly coordinator: string
  readonly nameOf: (card: ReviewCaseEntry['card']) => string
  /** What was changed of each case during the meeting, as sentences. */
  readonly changes: ReadonlyMap<number, readonly string[]>
}

/** Protokoll från genomgång: every case, what came of it, and what was not reached and why; for both. */
export function ReviewMinutes({
  review,
  phases,
  letterhead,
  coordinator,
  nameOf,
  changes,
}: ReviewMinutesProps) {
  const reached = review.cases.filter((entry) => isReached(entry, review))
  const left = review.cases.filter((entry) => !reached.includes(entry))
  const untouched = reached.filter(({ outcome }) => outcome === 'not-touched').length
  return (
    <Sheet
      title={`Genomgång med ${review.person}`}
      cases={review.cases.map(({ caseId }) => caseId)}
      letterhead={letterhead}
      date={review.startedOn}
      lead={
        <>
          <p>
            {longDay(review.startedOn)}. {count(review.cases.length, 'ärende', 'ärenden')}:{' '}
            {reached.length - untouched} togs upp
            {untouched > 0 ? `, ${untouched} berördes inte` : ''}
            {left.length > 0 ? `, ${left.length} hanns inte med` : ''}.
            {untouched + left.length > 0 ? ' Det som inte togs upp kommer först nästa gång.' : ''}
          </p>
          <p>
            Deltagare: {review.person}, socialsekreterare, och {coordinator || 'samordnare'}, samordnare
            rehabärenden.
          </p>
        </>
      }
    >
      <Rows
        label="Genomgångna ärenden"
        headings={[
          ['Ärende', 32],
          ['Fas', 37],
          ['Utfall', 24],
          ['Vad kom fram och vad gjordes'],
          ['Nästa', 25],
        ]}
        rows={reached.map((entry) => ({
          key: entry.id,
          cells: [
            <Who key="who" card={entry.card} name={nameOf(entry.card)} />,
            <Whole key="phase">
              {entry.phase} {phases[entry.phase]?.name}
            </Whole>,
            outcomeOf(entry),
            <What key="what" entry={entry} changes={changes.get(entry.caseId) ?? []} />,
            <Whole key="next">{entry.nextOn ?? '–'}</Whole>,
          ],
        }))}
      />
      {left.length > 0 ? (
        <Part
          title={`Hanns inte med och tas upp först nästa gång: ${count(left.length, 'ärende', 'ärenden')}`}
        >
          <ul>
            {left.map((entry) => (
              <li key={entry.id}>
                {numberAndName(entry.card, nameOf(entry.card))}
                {entry.reason ? `: ${entry.reason}` : null}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Signatures names={[review.person, coordinator || 'Samordnare rehabärenden']} />
    </Sheet>
  )
}

const numberAndName = ({ caseNumber }: ReviewCaseEntry['card'], name: string): string =>
  name === caseNumber ? caseNumber : `${caseNumber} ${name}`

function outcomeOf({ outcome, contact, card }: ReviewCaseEntry): string {
  if (outcome === null) return `Avslutat ${card.closedOn ?? ''}`
  const words = reviewOutcomeWords[outcome].replaceAll(' ', '\u00a0')
  return contact === 'attempted' ? `${words}. ${reviewContactWords.attempted}.` : words
}

function What({ entry, changes }: { readonly entry: ReviewCaseEntry; readonly changes: readonly string[] }) {
  const said = entry.outcome === 'not-touched' ? entry.reason : entry.sentence
  return (
    <>
      {said ? <div>{said}</div> : null}
      {changes.length > 0 ? (
        <ul>
          {changes.map((text, place) => (
            <li key={`${place} ${text}`}>{text}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
