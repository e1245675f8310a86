import type { CaseCard, CaseDetail } from '../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../domain/dates'
import { runningOn } from '../../../domain/person/timeline'
import { useAsk, useCommand } from '../../app/api'
import { duration, relativeDay } from '../../app/dates'
import { holderChoices } from '../../app/people-choices'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count, workerInOrder } from '../../app/words'
import { ChoiceInPlace, DayInPlace, InPlace } from '../../ui/InPlace'
import classes from './Facts.module.css'
import { DormancyBanner } from './standing/DormancyBanner'
import { WaitsFact } from './standing/WaitsFact'

interface FactsProps {
  readonly detail: CaseDetail
  readonly onCare: () => void
  readonly onFollowUp: () => void
}

/** The facts she looks for first. */
export function Facts({ detail, onCare, onFollowUp }: FactsProps) {
  const today = useToday()
  const { card } = detail
  const locked = card.closedOn !== null
  const { data: people } = useAsk('person.list', {})
  const assign = useCommand('case.assign')
  const update = useCommand('case.update')
  const plan = useCommand('followUp.plan')
  const current = runningOn(detail.assignments, card.closedOn ?? today)
  const care = runningOn(detail.careContacts, card.closedOn ?? today)
  const phoneOf = (personId: number | null | undefined) =>
    people?.find(({ id }) => id === personId)?.phone ?? null

  const setWorker = async (personId: string | null) => {
    if (personId === null) return
    const done = await assign.run({ caseId: card.id, personId: Number(personId), fromDate: today })
    if (done) sayDone('Socialsekreterare är bytt från i dag.', done.changeSetId)
  }
  const setFacts = async (facts: Parameters<typeof update.run>[0]['facts']) => {
    const done = await update.run({ caseId: card.id, facts })
    if (done) sayDone('Uppgiften är sparad.', done.changeSetId)
  }
  const setNext = async (plannedOn: string | null) => {
    if (plannedOn === null) return
    const done = await plan.run({ caseId: card.id, plannedOn })
    if (done) sayDone(`Uppföljning bokad ${plannedOn}, ${relativeDay(plannedOn, today)}.`, done.changeSetId)
  }
  return (
    <>
      <DormancyBanner detail={detail} />
      <div className={classes.facts}>
        <div data-fact="worker">
          <ChoiceInPlace
            label="Socialsekreterare"
            value={card.workerId === null ? null : String(card.workerId)}
            shown={card.worker}
            aside={current && card.worker ? workerAside(card, current.fromDate) : undefined}
            choices={holderChoices(people, 'social-worker')}
            onSave={(value) => void setWorker(value)}
            locked={locked}
          />
          <Phone of="Socialsekreterarens telefon" number={phoneOf(card.workerId)} />
        </div>
        <div>
          <InPlaceButton
            label="Vårdenhet · RK"
            onClick={onCare}
            locked={locked}
            text={card.careUnit}
            {...(card.careUnit === null ? {} : { aside: `· ${card.coordinator ?? 'vakant'}` })}
          />
          <Phone
            of="Rehabkoordinatorns telefon"
            number={card.coordinator === null ? null : phoneOf(care?.personId)}
          />
        </div>
        <DayInPlace
          label="Bistånd sedan"
          value={card.assistanceSince}
          aside={
            card.assistanceSince === null || card.assistanceSince > today
              ? undefined
              : duration(card.assistanceSince, today)
          }
          onSave={(assistanceSince) => void setFacts({ assistanceSince })}
          locked={locked}
          max={today}
        />
        <DayInPlace
          label="Nästa uppföljning"
          value={card.nextPlanned}
          aside={card.nextPlanned === null ? undefined : lateness(card.nextPlanned, today)}
          onSave={(day) => void setNext(day)}
          locked={locked}
          min={today}
        />
        <InPlaceButton
          label="Senast uppföljd"
          onClick={onFollowUp}
          locked={locked}
          text={card.lastHeld ?? 'aldrig'}
          {...(card.lastHeld === null ? {} : { aside: relativeDay(card.lastHeld, today) })}
        />
      </div>
      <div className={classes.waits}>
        <WaitsFact detail={detail} />
      </div>
    </>
  )
}

/** Since when, as which in order, or for whom she stands in. */
function workerAside({ coversFor, turnover }: CaseCard, since: LocalDate): string {
  if (coversFor)
    return [`vikarie för ${coversFor.person}`, coversFor.until && `t.o.m. ${coversFor.until}`]
      .filter(Boolean)
      .join(' ')
  return [`sedan ${since}`, workerInOrder(turnover.changes + 1)].filter(Boolean).join(', ')
}

/** Under a name, where the register has it. */
function Phone({ of, number }: { readonly of: string; readonly number: string | null }) {
  return number === null ? null : (
    <div className={classes.phone}>
      <span className="sr-only">{of}: </span>
      {number}
    </div>
  )
}

/** "32 dagar försenad", or when it is. */
function lateness(planned: LocalDate, today: LocalDate): string {
  const late = daysBetween(planned, today)
  return late > 0 ? `${count(late, 'dag', 'dagar')} försenad` : relativeDay(planned, today)
}

interface InPlaceButtonProps {
  readonly label: string
  readonly text: string | null
  readonly aside?: string
  readonly locked: boolean
  readonly onClick: () => void
}

/** A fact with a dialog of its own. */
function InPlaceButton({ label, text, aside, locked, onClick }: InPlaceButtonProps) {
  return (
    <InPlace
      locked={locked}
      label={label}
      shown={text}
      aside={aside}
      renderEditor={() => null}
      onOpen={onClick}
    />
  )
}
