import { Button, Kbd, Text } from '@mantine/core'
import { type KeyboardEvent as FieldEvent, type ReactNode, useRef } from 'react'
import { awakeFlags } from '../../../domain/case/filter'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { ReviewCaseEntry } from '../../../domain/contract/reviews'
import { addDays, type LocalDate } from '../../../domain/dates'
import { flagKey } from '../../../domain/flag/flags'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { type ReviewOutcome, reviewOutcomes } from '../../../domain/review/review'
import { dayInSentence, relativeDay, weekday } from '../../app/dates'
import { flagTexts } from '../../app/flag-texts'
import { useShownName } from '../../app/hide-identities'
import { useKeys } from '../../app/keys'
import { useToday } from '../../app/today'
import { reviewContactWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { DraftState } from '../../ui/DraftState'
import { FlagIcon } from '../../ui/FlagMark'
import { fieldError, formError } from '../../ui/field-refusal'
import { LongText } from '../../ui/LongText'
import { PhaseBadge } from '../../ui/PhaseBadge'
import { Outcomes } from './Outcomes'
import classes from './Review.module.css'
import { useCaseWords } from './use-case-words'

/** What other parts of the program show of a case. */
export interface CaseSlots {
  readonly since: ReactNode
  readonly plan: ReactNode
  readonly consents: ReactNode
  readonly certificate: ReactNode
}

export interface CaseActs {
  readonly onMove: () => void
  readonly onActivity: () => void
  readonly onConsent: () => void
  /** Goes so many cases on, or back. */
  readonly onStep: (by: 1 | -1) => void
}

interface ReviewCaseProps {
  readonly entry: ReviewCaseEntry
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
  readonly slots: CaseSlots
  readonly acts: CaseActs
  readonly ended: boolean
  /** Words beside the way on: what has been saved. */
  readonly saved: ReactNode
}

const shownFlags = 5

/** One case, filling the screen: who, what is wrong, what is new, and what is said of it. */
export function ReviewCase({ entry, detail, phases, slots, acts, ended, saved }: ReviewCaseProps) {
  const today = useToday()
  const { card } = detail
  const words = useCaseWords(entry, phases[card.phase]?.followUpDays ?? null, today)
  const sentence = useRef<HTMLTextAreaElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const day = useRef<HTMLDivElement>(null)
  const closed = card.closedOn !== null
  const locked = ended || closed
  const refusal = formError(words.refusal, ['reason', 'nextOn'])

  const step = async (by: 1 | -1) => {
    performance.mark('fasvis:review-go')
    // A day that cannot be used is not left behind unseen.
    const field = day.current?.querySelector('input')
    if (field?.validity.customError) field.focus()
    else if (locked || (await words.save())) acts.onStep(by)
    else if (words.outcome === 'not-touched') reason.current?.focus()
  }
  const choose = (outcome: ReviewOutcome) => {
    if (locked) return
    void words.save({ outcome })
    if (outcome === 'not-touched') requestAnimationFrame(() => reason.current?.focus())
    else if (outcome !== 'nothing-new') sentence.current?.focus()
  }
  const leave = async () => locked || words.save()
  const toggleContact = () => {
    if (!locked) void words.save({ contact: words.contact === 'held' ? 'attempted' : 'held' })
  }
  /** A button that one has gone to with the keyboard is pressed by it, as everywhere; one that was clicked is done with. */
  const onSpace = (by: 1 | -1) => (event: KeyboardEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest('a, button') : null
    if (pressed?.matches(':focus-visible')) return
    event.preventDefault()
    void step(by)
  }
  const whenOpen = (act: () => void) => () => {
    if (!locked) act()
  }
  useKeys([
    ...reviewOutcomes.map(
      (outcome, place) => [String(place + 1), () => choose(outcome)] as [string, () => void],
    ),
    ['h', toggleContact],
    ['t', () => sentence.current?.focus()],
    ['d', () => day.current?.querySelector('input')?.focus()],
    ['m', whenOpen(acts.onMove)],
    ['a', whenOpen(acts.onActivity)],
    ['s', whenOpen(acts.onConsent)],
    ['space', onSpace(1), { preventDefault: false }],
    ['shift+space', onSpace(-1), { preventDefault: false }],
  ])

  return (
    <article className={classes.main} aria-label={`Ärende ${card.caseNumber}`}>
      <Who detail={detail} phases={phases} />
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.scroll} aria-label="Det vi vet" tabIndex={0}>
        <Flags detail={detail} />
        <div className={classes.known}>
          <section>
            <h3>{sinceWords(entry.since, today)}</h3>
            {slots.since}
          </section>
          <section>
            <h3>Pågår i planen</h3>
            {slots.plan}
          </section>
        </div>
        <div className={classes.strip}>{slots.consents}</div>
        <div className={classes.certificate}>
          {slots.certificate}
          {closed ? null : <p>{plannedWords(card.nextPlanned, today)}</p>}
        </div>
      </section>
      <div className={classes.said}>
        {closed ? <Text fw={550}>Ärendet är avslutat {card.closedOn}.</Text> : null}
        <Outcomes chosen={words.outcome} onChoose={choose} disabled={locked} />
        {words.outcome === 'not-touched' ? (
          <LongText
            className={classes.words ?? ''}
            ref={reason}
            size="lg"
            label="Varför berördes det inte?"
            value={words.reason.text}
            onChange={(event) => words.reason.write(event.currentTarget.value)}
            onBlur={() => void leave()}
            onKeyDown={(event) => onFieldKey(event, () => void step(1))}
            error={fieldError(words.refusal, 'reason')}
            readOnly={locked}
          />
        ) : (
          <LongText
            className={classes.words ?? ''}
            ref={sentence}
            size="lg"
            aria-label="Vad kom fram, i en mening"
            placeholder="Skriv en mening (T). Enter sparar och går till nästa ärende."
            value={words.sentence.text}
            onChange={(event) => words.sentence.write(event.currentTarget.value)}
            onBlur={() => void leave()}
            onKeyDown={(event) => onFieldKey(event, () => void step(1))}
            readOnly={locked}
          />
        )}
        <DraftState draft={words.outcome === 'not-touched' ? words.reason.draft : words.sentence.draft} />
        {locked && words.outcome !== null && words.outcome !== 'not-touched' ? (
          <p>
            {reviewContactWords[words.contact]}. Nästa uppföljning: {entry.nextOn ?? 'ingen bokad'}.
          </p>
        ) : null}
        {locked || words.outcome === 'not-touched' ? null : (
          <div className={classes.acts}>
            <div ref={day} className={classes.next}>
              <DayInput
                label="Nästa uppföljning (D)"
                value={words.nextOn}
                onChange={(nextOn) => words.choose({ nextOn })}
                onBlur={() => void words.save()}
                onKeyDown={leaveField}
                min={addDays(today, 1)}
                clearable
                error={fieldError(words.refusal, 'nextOn')}
                description={nextWords(words.nextOn, today)}
                width={210}
              />
            </div>
            <div>
              <Button variant="default" onClick={toggleContact} rightSection={<Kbd>H</Kbd>}>
                {reviewContactWords[words.contact]}
              </Button>
              <Text size="xs" c="var(--muted)" mt={3}>
                {words.contact === 'held' ? 'räknas som uppföljd' : 'räknas som försök'}
              </Text>
            </div>
            <Button variant="default" onClick={acts.onConsent} rightSection={<Kbd>S</Kbd>}>
              Begär samtycke
            </Button>
            <Button variant="default" onClick={acts.onActivity} rightSection={<Kbd>A</Kbd>}>
              Ny aktivitet
            </Button>
            <Button variant="default" onClick={acts.onMove} rightSection={<Kbd>M</Kbd>}>
              Flytta fas
            </Button>
          </div>
        )}
        {refusal === null ? null : (
          <Text c="var(--critical)" role="alert">
            {refusal}
          </Text>
        )}
      </div>
      <div className={classes.foot}>
        {saved}
        <span className={classes.way}>
          <Button variant="subtle" onClick={() => void step(-1)} rightSection={<Kbd>⇧ Mellanslag</Kbd>}>
            Föregående
          </Button>
          <Button size="md" onClick={() => void step(1)} rightSection={<Kbd>Mellanslag</Kbd>}>
            Nästa ärende
          </Button>
        </span>
      </div>
    </article>
  )
}

/** Enter and Esc leave the day, so that the keys of the page count again. */
function leaveField(event: FieldEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  event.stopPropagation()
  event.currentTarget.blur()
}

/** Enter goes on, Esc leaves the field: nothing else is pressed by it. */
function onFieldKey(event: FieldEvent<HTMLTextAreaElement>, onEnter: () => void): void {
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    onEnter()
  }
  if (event.key !== 'Escape') return
  event.stopPropagation()
  event.currentTarget.blur()
}

function Who({ detail, phases }: Pick<ReviewCaseProps, 'detail' | 'phases'>) {
  const shownName = useShownName()
  const { card, client } = detail
  const phase = phases[card.phase]
  const limit = phase?.limitDays ?? null
  const over = limit !== null && card.days > limit
  const about = [
    shownName(card) === card.caseNumber ? null : card.caseNumber,
    card.age === null ? null : `${card.age} år`,
    client.interpreter ? `tolk ${client.interpreter}` : null,
    card.protectedIdentity ? 'skyddade personuppgifter' : null,
    card.coversFor ? `vikarie för ${card.coversFor.person}` : null,
  ].filter((part) => part !== null)
  return (
    <header className={classes.who}>
      <div>
        <h1>{shownName(card)}</h1>
        <span className={classes.about}>{about.join(' · ')}</span>
      </div>
      <div className={classes.phase}>
        <PhaseBadge phase={card.phase} size={44} />
        <div>
          <strong>{phase?.name}</strong>
          <div className={over ? classes.over : classes.about}>
            {card.days} dagar{limit === null ? '' : `, gräns ${limit}`}
          </div>
        </div>
      </div>
    </header>
  )
}

function Flags({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const flags = awakeFlags(detail.card)
  if (flags.length === 0) return null
  return (
    <ul className={classes.flags} aria-label="Flaggor">
      {flags.slice(0, shownFlags).map((flag) => (
        <li key={flagKey(flag)} className={classes[flag.severity]}>
          <FlagIcon code={flag.code} size={17} />
          {flagTexts[flag.code].sentence(flag, today)}
        </li>
      ))}
      {flags.length > shownFlags ? (
        <li className={classes.more}>och {flags.length - shownFlags} till</li>
      ) : null}
    </ul>
  )
}

const sinceWords = (since: string | null, today: LocalDate) =>
  since === null ? 'Aldrig uppföljd tidigare' : `Sedan sist, ${dayInSentence(since.slice(0, 10), today)}`

const nextWords = (nextOn: LocalDate | null, today: LocalDate) =>
  nextOn === null ? 'ingen bokas' : `${weekday(nextOn)}, ${relativeDay(nextOn, today)}`

const plannedWords = (plannedOn: LocalDate | null, today: LocalDate) =>
  plannedOn === null
    ? 'Ingen uppföljning är bokad.'
    : `Uppföljning bokad ${dayInSentence(plannedOn, today)}, ${relativeDay(plannedOn, today)}.`
