import { Button, Kbd } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { ReviewCaseEntry } from '../../../domain/contract/reviews'
import type { LocalDate } from '../../../domain/dates'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { dayInSentence, relativeDay } from '../../app/dates'
import { useToday } from '../../app/today'
import { Flags, Who } from './CaseHead'
import classes from './Review.module.css'
import { Said } from './Said'
import { type CaseActs, useSaid } from './use-said'

/** What other parts of the program show of a case. */
export interface CaseSlots {
  readonly since: ReactNode
  readonly plan: ReactNode
  readonly consents: ReactNode
  readonly certificate: ReactNode
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

/** One case, filling the screen: who, what is wrong, what is new, and what is said of it. */
export function ReviewCase({ entry, detail, phases, slots, acts, ended, saved }: ReviewCaseProps) {
  const today = useToday()
  const { card } = detail
  const sentence = useRef<HTMLTextAreaElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const day = useRef<HTMLDivElement>(null)
  const fields = { sentence, reason, day }
  const said = useSaid({ entry, detail, phases, fields, acts, ended })
  return (
    <article className={classes.main} aria-label={`Ärende ${card.caseNumber}`}>
      <Who detail={detail} phases={phases} />
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.scroll} aria-label="Det vi vet" tabIndex={0}>
        <Flags detail={detail} />
        <div className={classes.strip}>{slots.consents}</div>
        <div className={classes.certificate}>
          {slots.certificate}
          {card.closedOn === null ? <p>{plannedWords(card.nextPlanned, today)}</p> : null}
        </div>
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
      </section>
      <Said entry={entry} said={said} fields={fields} acts={acts} />
      <div className={classes.foot}>
        {saved}
        <span className={classes.way}>
          <Button variant="subtle" onClick={() => void said.step(-1)} rightSection={<Kbd>⇧ Mellanslag</Kbd>}>
            Föregående
          </Button>
          <Button size="md" onClick={() => void said.step(1)} rightSection={<Kbd>Mellanslag</Kbd>}>
            Nästa ärende
          </Button>
        </span>
      </div>
    </article>
  )
}

const sinceWords = (since: string | null, today: LocalDate) =>
  since === null ? 'Aldrig uppföljd tidigare' : `Sedan sist, ${dayInSentence(since.slice(0, 10), today)}`

const plannedWords = (plannedOn: LocalDate | null, today: LocalDate) =>
  plannedOn === null
    ? 'Ingen uppföljning är bokad.'
    : `Uppföljning bokad ${dayInSentence(plannedOn, today)}, ${relativeDay(plannedOn, today)}.`
