import { NumberInput, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ActivityEntry, CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import {
  type ActivityFacts,
  activityEnds,
  activityTypes,
  obstacles,
  responsibleParties,
} from '../../../../domain/plan/activity'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { activityStatusWords, activityTypeWords, obstacleWords, responsibleWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { CatalogueInput } from './CatalogueInput'
import { ConsentNotice } from './ConsentNotice'
import classes from './PlanDialogs.module.css'

/** The form may stand without a start while it is written. */
type Draft = Omit<ActivityFacts, 'fromDate'> & { readonly fromDate: LocalDate | null }

const empty = (today: LocalDate): Draft => ({
  title: '',
  type: null,
  party: null,
  fromDate: today,
  toDate: null,
  deadline: null,
  extent: null,
  adaptation: null,
  ended: null,
  outcome: null,
  obstacle: null,
})

function draftOf({ id: _, ...facts }: ActivityEntry): Draft {
  return facts
}

const shownFields = ['title', 'type', 'party', 'fromDate', 'toDate', 'deadline', 'extent'] as const
const moreFields = ['adaptation', 'ended', 'outcome', 'obstacle'] as const

/** The values with their words, in the order they are listed. */
const choices = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, label: words[value] }))

interface ActivityFormProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  /** Null: a new one. */
  readonly activity: ActivityEntry | null
}

/** Every fact of an activity; what is required comes first. */
export function ActivityForm({ detail, onClose, activity }: ActivityFormProps) {
  const today = useToday()
  const add = useCommand('activity.add', { silent: true })
  const update = useCommand('activity.update', { silent: true })
  const { refusal, busy } = activity ? update : add
  const [draft, setDraft] = useState<Draft>(() => (activity ? draftOf(activity) : empty(today)))
  const [tried, setTried] = useState(false)
  const set = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }))
  // What a list brought in need not be sorted before anything else can be said of it.
  const missing = {
    title: draft.title.trim() === '' ? 'Skriv vad som ska göras.' : null,
    type: draft.type === null && !activity ? 'Välj typ.' : null,
    party: draft.party === null && !activity ? 'Välj vem som ansvarar.' : null,
  }
  const errorAt = (field: keyof ActivityFacts) =>
    (tried && field in missing ? missing[field as keyof typeof missing] : null) ?? fieldError(refusal, field)

  const submit = async () => {
    setTried(true)
    const { fromDate } = draft
    if (fromDate === null || Object.values(missing).some((sentence) => sentence !== null)) return
    const facts = { ...draft, fromDate }
    const done = activity
      ? await update.run({ id: activity.id, facts })
      : await add.run({ caseId: detail.card.id, facts })
    if (!done) return
    sayDone(activity ? 'Aktiviteten är sparad.' : 'Aktiviteten är tillagd.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={activity ? 'Aktivitet' : 'Ny aktivitet'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={activity ? 'Spara' : 'Lägg till'}
      busy={busy}
      refusal={formError(refusal, [...shownFields, ...moreFields])}
      size={580}
    >
      <CatalogueInput
        value={draft.title}
        onChange={(title) => set({ title })}
        onPick={({ name, type, party }) => set({ title: name, type, party })}
        error={errorAt('title')}
      />
      <div>
        <div className={classes.fields}>
          <Select
            label="Typ"
            placeholder="Välj"
            data={choices(activityTypes, activityTypeWords)}
            value={draft.type}
            onChange={(type) => set({ type: type })}
            error={errorAt('type')}
            allowDeselect={false}
          />
          <Select
            label="Ansvarig"
            placeholder="Välj"
            data={choices(responsibleParties, responsibleWords)}
            value={draft.party}
            onChange={(party) => set({ party: party })}
            error={errorAt('party')}
            allowDeselect={false}
          />
        </div>
        <ConsentNotice detail={detail} activity={{ ...draft, fromDate: draft.fromDate ?? today }} />
      </div>
      <div className={classes.fields}>
        <DayInput
          label="Start"
          value={draft.fromDate}
          onChange={(fromDate) => set({ fromDate })}
          error={errorAt('fromDate')}
        />
        <DayInput
          label={draft.ended === null ? 'Slut' : 'Sista dag'}
          value={draft.toDate}
          onChange={(toDate) => set({ toDate })}
          error={errorAt('toDate')}
          clearable
        />
        <DayInput
          label="Tidsfrist"
          value={draft.deadline}
          onChange={(deadline) => set({ deadline })}
          error={errorAt('deadline')}
          clearable
        />
        <NumberInput
          label="Omfattning"
          placeholder="Ej angivet"
          suffix=" %"
          value={draft.extent ?? ''}
          onChange={(extent) => set({ extent: extent === '' ? null : Number(extent) })}
          error={errorAt('extent') === null ? null : 'Ange 1–100 procent.'}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          w={170}
        />
        <Textarea
          className={classes.wide}
          label="Anpassning"
          placeholder="Till exempel sittande arbete eller egen takt"
          autosize
          maxRows={8}
          value={draft.adaptation ?? ''}
          onChange={(event) => set({ adaptation: event.currentTarget.value || null })}
          error={errorAt('adaptation')}
        />
        <Select
          label="Status"
          placeholder="Planerad eller pågår"
          data={choices(activityEnds, activityStatusWords)}
          value={draft.ended}
          onChange={(ended) => set({ ended: ended })}
          error={errorAt('ended')}
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort hur den slutade' }}
        />
        <Select
          label="Hinder"
          placeholder="Inget"
          data={choices(obstacles, obstacleWords)}
          value={draft.obstacle}
          onChange={(obstacle) => set({ obstacle: obstacle })}
          error={errorAt('obstacle')}
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort hindret' }}
        />
        {draft.ended === null && draft.outcome === null ? null : (
          <Textarea
            className={classes.wide}
            label="Utfall"
            autosize
            maxRows={8}
            value={draft.outcome ?? ''}
            onChange={(event) => set({ outcome: event.currentTarget.value || null })}
            error={errorAt('outcome')}
          />
        )}
      </div>
    </Dialog>
  )
}
