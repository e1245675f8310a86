import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail, WayTriedEntry } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { wayChange } from '../../../../domain/ways-tried/way-change'
import {
  type TriedOutcome,
  triedOutcomes,
  type WayToTry,
  waysStanding,
} from '../../../../domain/ways-tried/ways-tried'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { wayToTryWords } from '../../../app/words'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { WayFields } from '../../../ui/WayFields'
import classes from './WaysDialog.module.css'

interface WaysDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

/** What stands in a row: as recorded, until something is typed. */
interface WayDraft {
  readonly outcome: TriedOutcome | null
  readonly triedOn: LocalDate | null
  readonly comment: string
}
type Drafts = Partial<Record<WayToTry, WayDraft>>

const asRecorded = (latest: WayTriedEntry | null): WayDraft => ({
  outcome: latest?.outcome ?? null,
  triedOn: latest?.triedOn ?? null,
  comment: latest?.comment ?? '',
})

const fields = ['comment', 'triedOn']

/** Every way in a table; only the rows that were changed are saved, one act each. */
export function WaysDialog({ detail, onClose }: WaysDialogProps) {
  const today = useToday()
  const add = useCommand('wayTried.add', { silent: true })
  const update = useCommand('wayTried.update', { silent: true })
  const [drafts, setDrafts] = useState<Drafts>({})
  const [refusedWay, setRefusedWay] = useState<WayToTry | null>(null)
  const standing = waysStanding(detail.waysTried)
  const refusal = add.refusal ?? update.refusal

  const save = async (way: WayToTry, latest: WayTriedEntry | null) => {
    const { outcome, triedOn, comment } = drafts[way] ?? asRecorded(latest)
    if (outcome === null || triedOn === null) return 'unchanged'
    const facts = { way, outcome, triedOn, comment: comment.trim() || null }
    const change = wayChange(latest, facts)
    if (change === null) return 'unchanged'
    return change.kind === 'new'
      ? add.run({ caseId: detail.card.id, facts })
      : update.run({ id: change.id, facts })
  }
  const submit = async () => {
    const saved: { way: WayToTry; changeSetId: number }[] = []
    add.forget()
    update.forget()
    setRefusedWay(null)
    for (const { way, latest } of standing) {
      const done = await save(way, latest)
      if (done === 'unchanged') continue
      if (done === null) return setRefusedWay(way)
      saved.push({ way, changeSetId: done.changeSetId })
      // What is saved is no longer a draft: should a later row be refused, it is not saved twice.
      setDrafts(({ [way]: _, ...rest }) => rest)
    }
    const last = saved.at(-1)
    if (last)
      sayDone(
        saved.length === 1
          ? `${wayToTryWords[last.way]} är sparad.`
          : `${saved.length} vägar är sparade. Ångra gäller den sista: ${wayToTryWords[last.way]}.`,
        last.changeSetId,
      )
    onClose()
  }
  return (
    <Dialog
      title="Prövade vägar"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      size={900}
      busy={add.busy || update.busy}
      refusal={formError(refusal, fields)}
    >
      <Text size="sm" c="var(--muted)">
        Ange vad det blev av varje väg. Ett senare datum blir en ny uppgift och den gamla finns kvar i
        historiken.
      </Text>
      <div className={classes.scroll}>
        <table className={classes.fields} aria-label="Vägar">
          <thead>
            <tr>
              <th scope="col">Väg</th>
              <th scope="col">Utfall</th>
              <th scope="col">Datum</th>
              <th scope="col">Kommentar</th>
            </tr>
          </thead>
          <tbody>
            {standing.map(({ way, latest }) => {
              const draft = drafts[way] ?? asRecorded(latest)
              const set = (changes: Partial<WayDraft>) =>
                setDrafts({ ...drafts, [way]: { ...draft, ...changes } })
              const wrong = way === refusedWay ? refusal : null
              // Another outcome is news of today, until another day is given.
              const setOutcome = (outcome: TriedOutcome | null) =>
                set({ outcome, triedOn: outcome === latest?.outcome ? latest.triedOn : today })
              return (
                <tr key={way}>
                  <th scope="row">{wayToTryWords[way]}</th>
                  <WayFields
                    way={way}
                    outcome={draft.outcome}
                    triedOn={draft.triedOn}
                    outcomes={triedOutcomes}
                    today={today}
                    clearable={latest === null}
                    dayError={fieldError(wrong, 'triedOn')}
                    onOutcome={setOutcome}
                    onDay={(triedOn) => set({ triedOn })}
                  />
                  <td>
                    {draft.outcome === null ? null : (
                      <TextInput
                        aria-label={`Kommentar: ${wayToTryWords[way]}`}
                        value={draft.comment}
                        onChange={(event) => set({ comment: event.currentTarget.value })}
                        error={fieldError(wrong, 'comment')}
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}
