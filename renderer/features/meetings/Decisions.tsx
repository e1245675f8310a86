import { Autocomplete, Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { DecisionEntry } from '../../../domain/contract/joint-meetings'
import type { LocalDate } from '../../../domain/dates'
import { type DecisionFacts, isLate } from '../../../domain/joint-meeting/decision'
import { decisionStatuses } from '../../../domain/joint-meeting/kinds'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { decisionStatusWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { fieldError, formError } from '../../ui/field-refusal'
import { LongText } from '../../ui/LongText'
import { StatusMark } from '../../ui/StatusMark'
import classes from './Meetings.module.css'

const tones = { open: 'warning', done: 'good', dropped: 'quiet' } as const

interface DecisionListProps {
  readonly label: string
  readonly decisions: readonly DecisionEntry[]
  /** From which meeting each came. */
  readonly origin?: (decision: DecisionEntry) => string
  /** Who may be made responsible; without it the decision itself is only read. */
  readonly owners?: readonly string[]
  readonly locked: boolean
}

/** Decisions with who sees to them, until when, and what became of them. */
export function DecisionList({ label, decisions, origin, owners, locked }: DecisionListProps) {
  return (
    <ul className={classes.decisions} aria-label={label}>
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} origin={origin} owners={owners} locked={locked} />
      ))}
    </ul>
  )
}

interface DecisionProps {
  readonly decision: DecisionEntry
  readonly origin: DecisionListProps['origin']
  readonly owners: DecisionListProps['owners']
  readonly locked: boolean
}

function Decision({ decision, origin, owners, locked }: DecisionProps) {
  const today = useToday()
  const [over, setOver] = useState<'facts' | 'outcome' | null>(null)
  const { text, owner, dueOn, status, result, closedOn } = decision
  const about = [
    owner ?? 'ingen ansvarig',
    dueOn === null ? null : `klart senast ${dueOn}`,
    origin?.(decision) ?? null,
  ].filter((part) => part !== null)
  return (
    <li>
      <div className={classes.decision}>
        <div>
          <strong>{text}</strong>
          <p className={classes.about}>
            {about.map((part, place) => (
              <span key={part}>
                {part}
                {place < about.length - 1 ? '\u00a0·\u00a0' : ''}
              </span>
            ))}
          </p>
          {result === null ? null : <p>{result}</p>}
        </div>
        <div className={classes.marks}>
          {isLate(decision, today) ? (
            <StatusMark tone="critical" text="Försenat" />
          ) : (
            <StatusMark
              tone={tones[status]}
              text={`${decisionStatusWords[status]}${closedOn === null ? '' : ` ${closedOn}`}`}
            />
          )}
          {locked ? null : (
            <Group gap={2}>
              {owners ? (
                <Button size="compact-sm" variant="subtle" onClick={() => setOver('facts')}>
                  Ändra…
                </Button>
              ) : null}
              <Button size="compact-sm" variant="subtle" onClick={() => setOver('outcome')}>
                Vad blev det av?
              </Button>
            </Group>
          )}
        </div>
      </div>
      {over === 'facts' ? (
        <ChangeDecision decision={decision} owners={owners ?? []} onClose={() => setOver(null)} />
      ) : null}
      {over === 'outcome' ? <OutcomeDialog decision={decision} onClose={() => setOver(null)} /> : null}
    </li>
  )
}

/** Done, dropped or still to do, each in a sentence. */
function OutcomeDialog({
  decision,
  onClose,
}: {
  readonly decision: DecisionEntry
  readonly onClose: () => void
}) {
  const update = useCommand('decision.update', { silent: true })
  const [status, setStatus] = useState(decision.status)
  const [result, setResult] = useState(decision.result ?? '')
  const submit = async () => {
    const said = { result: result.trim() || null }
    const facts = status === decision.status ? said : { status, ...said }
    const done = await update.run({ decisionId: decision.id, facts })
    if (!done) return
    sayDone(`Beslutet: ${decisionStatusWords[status].toLocaleLowerCase('sv')}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Vad blev det av beslutet?"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      busy={update.busy}
      refusal={formError(update.refusal, ['result'])}
    >
      <Text fw={550}>{decision.text}</Text>
      <Radio.Group
        label="Hur står det till?"
        value={status}
        onChange={(value) => setStatus(decisionStatuses.find((one) => one === value) ?? status)}
      >
        <Stack gap={6} mt={6}>
          {decisionStatuses.map((one) => (
            <Radio
              key={one}
              value={one}
              label={decisionStatusWords[one]}
              {...(one === status ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      <LongText
        label="I en mening"
        description={
          status === 'open'
            ? 'Hur långt har det kommit? Får lämnas tomt.'
            : status === 'done'
              ? 'Vad ledde det till?'
              : 'Varför ska det inte göras?'
        }
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
        error={fieldError(update.refusal, 'result')}
        maxLength={2000}
      />
    </Dialog>
  )
}

interface OwnersProps {
  readonly owners: readonly string[]
  readonly onClose: () => void
}

function ChangeDecision({ decision, ...props }: OwnersProps & { readonly decision: DecisionEntry }) {
  const update = useCommand('decision.update', { silent: true })
  const { text, owner, dueOn } = decision
  return (
    <DecisionDialog
      {...props}
      title="Ändra beslutet"
      submitLabel="Spara"
      decision={{ text, owner, dueOn }}
      busy={update.busy}
      refusal={formError(update.refusal, [])}
      onSubmit={async (facts) => {
        const done = await update.run({ decisionId: decision.id, facts })
        if (done) sayDone('Beslutet är ändrat.', done.changeSetId)
        return done !== null
      }}
    />
  )
}

export function NewDecision({ jointMeetingId, ...props }: OwnersProps & { readonly jointMeetingId: number }) {
  const add = useCommand('decision.add', { silent: true })
  return (
    <DecisionDialog
      {...props}
      title="Nytt beslut"
      submitLabel="Lägg till"
      decision={{ text: '', owner: null, dueOn: null }}
      busy={add.busy}
      refusal={formError(add.refusal, [])}
      onSubmit={async (facts) => {
        const done = await add.run({ jointMeetingId, facts })
        if (done) sayDone('Beslutet är tillagt.', done.changeSetId)
        return done !== null
      }}
    />
  )
}

interface DecisionDialogProps extends OwnersProps {
  readonly title: string
  readonly submitLabel: string
  readonly decision: DecisionFacts
  readonly busy: boolean
  readonly refusal: string | null
  /** Resolves with whether it was done. */
  readonly onSubmit: (facts: DecisionFacts) => Promise<boolean>
}

function DecisionDialog(props: DecisionDialogProps) {
  const { title, submitLabel, decision, owners, busy, refusal, onSubmit, onClose } = props
  const [text, setText] = useState(decision.text)
  const [owner, setOwner] = useState(decision.owner ?? '')
  const [dueOn, setDueOn] = useState<LocalDate | null>(decision.dueOn)
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (text.trim() === '') return
    if (await onSubmit({ text: text.trim(), owner: owner.trim() || null, dueOn })) onClose()
  }
  return (
    <Dialog
      title={title}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={submitLabel}
      busy={busy}
      refusal={refusal}
    >
      <LongText
        label="Beslut"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && text.trim() === '' ? 'Skriv vad ni har beslutat.' : null}
        maxLength={2000}
        data-autofocus
      />
      <Autocomplete
        label="Ansvarig"
        placeholder="Vem ser till att det blir gjort?"
        data={[...new Set(owners)]}
        value={owner}
        onChange={setOwner}
        maxLength={200}
      />
      <DayInput label="Klart senast" value={dueOn} onChange={setDueOn} clearable />
    </Dialog>
  )
}
