import { Button, Kbd, Text } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'
import type { ReviewCaseEntry } from '../../../domain/contract/reviews'
import { addDays, type LocalDate } from '../../../domain/dates'
import { relativeDay, weekday } from '../../app/dates'
import { useToday } from '../../app/today'
import { reviewContactWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { DraftState } from '../../ui/DraftState'
import { fieldError, formError } from '../../ui/field-refusal'
import { LongText } from '../../ui/LongText'
import { Outcomes } from './Outcomes'
import classes from './Review.module.css'
import type { CaseActs, SaidFields, SaidOfCase } from './use-said'

interface SaidProps {
  readonly entry: ReviewCaseEntry
  readonly said: SaidOfCase
  readonly fields: SaidFields
  readonly acts: CaseActs
}

/** What came of the case, why or in a sentence, and what is to be done: in sight whatever is read above it. */
export function Said({ entry, said, fields, acts }: SaidProps) {
  const { words, locked, choose } = said
  const { closedOn } = entry.card
  const refusal = formError(words.refusal, ['reason', 'nextOn'])
  const untouched = words.outcome === 'not-touched'
  return (
    <div className={classes.said}>
      {closedOn ? <Text fw={550}>Ärendet är avslutat {closedOn}.</Text> : null}
      <Outcomes chosen={words.outcome} onChoose={choose} disabled={locked} />
      {untouched ? (
        <Reason said={said} field={fields.reason} />
      ) : (
        <Sentence said={said} field={fields.sentence} />
      )}
      <DraftState draft={untouched ? words.reason.draft : words.sentence.draft} />
      {locked && words.outcome !== null && !untouched ? (
        <p>
          {reviewContactWords[words.contact]}. Nästa uppföljning: {entry.nextOn ?? 'ingen bokad'}.
        </p>
      ) : null}
      {locked || untouched ? null : <Acts said={said} acts={acts} field={fields.day} />}
      {refusal === null ? null : (
        <Text c="var(--critical)" role="alert">
          {refusal}
        </Text>
      )}
    </div>
  )
}

interface FieldProps<Element> {
  readonly said: SaidOfCase
  readonly field: RefObject<Element | null>
}

function Sentence({ said: { words, locked, leave, step }, field }: FieldProps<HTMLTextAreaElement>) {
  return (
    <LongText
      className={classes.words ?? ''}
      ref={field}
      size="lg"
      aria-label="Vad kom fram, i en mening"
      placeholder="Skriv en mening (T). Enter sparar och går till nästa ärende."
      value={words.sentence.text}
      onChange={(event) => words.sentence.write(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => onFieldKey(event, () => void step(1))}
      readOnly={locked}
    />
  )
}

function Reason({ said: { words, locked, leave, step }, field }: FieldProps<HTMLTextAreaElement>) {
  return (
    <LongText
      className={classes.words ?? ''}
      ref={field}
      size="lg"
      label="Varför berördes det inte?"
      value={words.reason.text}
      onChange={(event) => words.reason.write(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => onFieldKey(event, () => void step(1))}
      error={fieldError(words.refusal, 'reason')}
      readOnly={locked}
    />
  )
}

function Acts({ said, acts, field }: FieldProps<HTMLDivElement> & Pick<SaidProps, 'acts'>) {
  const today = useToday()
  const { words, leave, toggleContact } = said
  return (
    <div className={classes.acts}>
      <div ref={field} className={classes.next}>
        <DayInput
          label="Nästa uppföljning (D)"
          value={words.nextOn}
          onChange={(nextOn) => words.choose({ nextOn })}
          onBlur={leave}
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
  )
}

/** Enter and Esc leave the day, so that the keys of the page count again. */
function leaveField(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  event.stopPropagation()
  event.currentTarget.blur()
}

/** Enter goes on, Esc leaves the field: nothing else is pressed by it. */
function onFieldKey(event: KeyboardEvent<HTMLTextAreaElement>, onEnter: () => void): void {
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    onEnter()
  }
  if (event.key !== 'Escape') return
  event.stopPropagation()
  event.currentTarget.blur()
}

const nextWords = (nextOn: LocalDate | null, today: LocalDate) =>
  nextOn === null ? 'ingen bokas' : `${weekday(nextOn)}, ${relativeDay(nextOn, today)}`
