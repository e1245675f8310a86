import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type DfaReview, dfaReviews } from '../../../domain/case/certificate'
import type { CaseDetail } from '../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../domain/dates'
import { certificateWarningDays } from '../../../domain/flag/rules'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count, dfaWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { Section } from '../../ui/Section'
import { StatusMark } from '../../ui/StatusMark'
import classes from './CasePane.module.css'

/** Rehab plan, certificates and insatser: what the work stands on. */
export function Underlag({
  detail,
  onCertificate,
}: {
  readonly detail: CaseDetail
  readonly onCertificate: () => void
}) {
  const today = useToday()
  const addPlan = useCommand('plan.add')
  const endPlan = useCommand('plan.end')
  const [adding, setAdding] = useState(false)
  const { card } = detail
  const closed = card.closedOn !== null
  const planMade = async () => {
    const done = await addPlan.run({ caseId: card.id, datedOn: today })
    if (done) sayDone('Rehabplan registrerad med dagens datum.', done.changeSetId)
  }
  const planEnded = async (planId: number) => {
    const done = await endPlan.run({ planId, endedOn: today })
    if (done) sayDone('Rehabplanen är avslutad.', done.changeSetId)
  }
  return (
    <Section title="Plan och underlag">
      <Group justify="space-between">
        <strong>Rehabplan</strong>
        <Button size="compact-xs" variant="light" onClick={() => void planMade()} disabled={closed}>
          {card.hasCurrentPlan ? 'Ny rehabplan i dag' : 'Rehabplan gjord i dag'}
        </Button>
      </Group>
      {detail.plans.length === 0 ? <p className={classes.none}>Ingen rehabplan.</p> : null}
      {detail.plans.map((plan) => (
        <div key={plan.id} className={classes.entry}>
          <StatusMark
            tone={plan.endedOn === null ? 'good' : 'quiet'}
            text={plan.endedOn === null ? 'Aktuell' : 'Avslutad'}
          />{' '}
          från {plan.datedOn}
          {plan.endedOn === null ? (
            <>
              {' '}
              <button
                type="button"
                className={classes.link}
                disabled={closed}
                onClick={() => void planEnded(plan.id)}
              >
                avsluta planen
              </button>
            </>
          ) : (
            <span className={classes.when}> till {plan.endedOn}</span>
          )}
        </div>
      ))}
      <Group justify="space-between" mt="sm">
        <strong>Läkarintyg</strong>
        <Button size="compact-xs" variant="light" onClick={onCertificate} disabled={closed}>
          Nytt intyg
        </Button>
      </Group>
      {detail.certificates.length === 0 ? <p className={classes.none}>Inget läkarintyg.</p> : null}
      {detail.certificates.map((certificate, place) => {
        const left = daysBetween(today, certificate.toDate)
        return (
          <div key={certificate.id} className={classes.entry}>
            {place > 0 ? null : left < 0 ? (
              <StatusMark tone="critical" text="Har löpt ut" />
            ) : left <= certificateWarningDays ? (
              <StatusMark tone="warning" text={`${count(left, 'dag', 'dagar')} kvar`} />
            ) : (
              <StatusMark tone="good" text="Gäller" />
            )}{' '}
            {certificate.fromDate ? `${certificate.fromDate} – ` : 't.o.m. '}
            {certificate.toDate}
            {certificate.dfaReview ? (
              <span className={classes.when}>
                {' '}
                DFA-kedjan: {dfaWords[certificate.dfaReview].toLocaleLowerCase('sv')}
              </span>
            ) : null}
          </div>
        )
      })}
      <Group justify="space-between" mt="sm">
        <strong>Insatser</strong>
        <Button size="compact-xs" variant="light" onClick={() => setAdding(true)} disabled={closed}>
          Ny insats
        </Button>
      </Group>
      {detail.activities.length === 0 ? <p className={classes.none}>Ingen insats.</p> : null}
      {detail.activities.map((activity) => (
        <ActivityRow key={activity.id} activity={activity} closed={closed} />
      ))}
      {adding ? <ActivityDialog caseId={card.id} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

interface ActivityRowProps {
  readonly activity: CaseDetail['activities'][number]
  readonly closed: boolean
}

function ActivityRow({ activity, closed }: ActivityRowProps) {
  const today = useToday()
  const update = useCommand('activity.update')
  const runs = activity.toDate === null || activity.toDate >= today
  const end = async () => {
    const { id, title, fromDate } = activity
    const done = await update.run({ activityId: id, title, fromDate, toDate: today })
    if (done) sayDone('Insatsen är avslutad i dag.', done.changeSetId)
  }
  return (
    <div className={classes.entry}>
      <StatusMark tone={runs ? 'good' : 'quiet'} text={runs ? 'Pågår' : 'Avslutad'} /> {activity.title}{' '}
      <span className={classes.when}>
        {activity.fromDate}
        {activity.toDate ? ` – ${activity.toDate}` : ''}
      </span>
      {activity.toDate === null ? (
        <>
          {' '}
          <button type="button" className={classes.link} disabled={closed} onClick={() => void end()}>
            avsluta
          </button>
        </>
      ) : null}
    </div>
  )
}

function ActivityDialog({ caseId, onClose }: { readonly caseId: number; readonly onClose: () => void }) {
  const today = useToday()
  const add = useCommand('activity.add', { silent: true })
  const [title, setTitle] = useState('')
  const [fromDate, setFromDate] = useState<LocalDate | null>(today)
  const [toDate, setToDate] = useState<LocalDate | null>(null)
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (title.trim() === '' || fromDate === null) return
    const done = await add.run({ caseId, title, fromDate, toDate })
    if (!done) return
    sayDone('Insatsen är registrerad.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Ny insats"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Lägg till"
      busy={add.busy}
      refusal={add.refusal && errorSentence(add.refusal)}
    >
      <TextInput
        label="Insats"
        placeholder="T.ex. arbetsträning, KBT-samtal, sfi"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tried && title.trim() === '' ? 'Skriv vilken insats det är.' : null}
        data-autofocus
      />
      <Group grow align="flex-start">
        <DayInput
          label="Från"
          value={fromDate}
          onChange={setFromDate}
          error={tried && fromDate === null ? 'Ange startdag.' : null}
        />
        <DayInput
          label="Till"
          value={toDate}
          onChange={setToDate}
          clearable
          description="Lämna tomt om slutet inte är känt"
        />
      </Group>
    </Dialog>
  )
}

export function CertificateDialog({
  caseId,
  onClose,
}: {
  readonly caseId: number
  readonly onClose: () => void
}) {
  const today = useToday()
  const add = useCommand('certificate.add', { silent: true })
  const [fromDate, setFromDate] = useState<LocalDate | null>(today)
  const [toDate, setToDate] = useState<LocalDate | null>(null)
  const [dfaReview, setReview] = useState<DfaReview | null>(null)
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (toDate === null) return
    const done = await add.run({
      caseId,
      fromDate,
      toDate,
      dfaReview,
      reviewedOn: dfaReview === null ? null : today,
    })
    if (!done) return
    sayDone(`Läkarintyg till ${toDate} är registrerat.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Nytt läkarintyg"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Lägg till"
      busy={add.busy}
      refusal={add.refusal && errorSentence(add.refusal)}
    >
      <Group grow align="flex-start">
        <DayInput label="Från" value={fromDate} onChange={setFromDate} clearable />
        <DayInput
          label="Till och med"
          value={toDate}
          onChange={setToDate}
          error={tried && toDate === null ? 'Ange sista dag.' : null}
          required
        />
      </Group>
      <Select
        label="DFA-granskning"
        description="Hänger diagnos, funktionsnedsättning och aktivitetsbegränsning ihop?"
        placeholder="Inte granskat än"
        data={dfaReviews.map((value) => ({ value, label: dfaWords[value] }))}
        value={dfaReview}
        onChange={setReview}
        clearable
      />
    </Dialog>
  )
}
