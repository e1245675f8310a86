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

/** Every way in a table; what was changed is saved as one act. */
export function WaysDialog({ detail, onClose }: WaysDialogProps) {
  const today = useToday()
  const set = useCommand('wayTried.set', { silent: true })
  const [drafts, setDrafts] = useState<Drafts>({})
  const standing = waysStanding(detail.waysTried)
  const said = standing.flatMap(({ way, latest }) => {
    const { outcome, triedOn, comment } = drafts[way] ?? asRecorded(latest)
    if (outcome === null || triedOn === null) return []
    const facts = { way, outcome, triedOn, comment: comment.trim() || null }
    return wayChange(latest, facts) === null ? [] : [facts]
  })
  const submit = async () => {
    if (said.length === 0) return onClose()
    const done = await set.run({ caseId: detail.card.id, ways: said })
    if (!done) return
    const [first] = said
    sayDone(
      said.length === 1 && first
        ? `${wayToTryWords[first.way]} är sparad.`
        : `${said.length} vägar är sparade.`,
      done.changeSetId,
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
      busy={set.busy}
      refusal={formError(set.refusal, fields)}
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
              const change = (changes: Partial<WayDraft>) =>
                setDrafts({ ...drafts, [way]: { ...draft, ...changes } })
              const wrong = set.refusal?.details.way === way ? set.refusal : null
              // Another outcome is news of today, until another day is given.
              const setOutcome = (outcome: TriedOutcome | null) =>
                change({ outcome, triedOn: outcome === latest?.outcome ? latest.triedOn : today })
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
                    onDay={(triedOn) => change({ triedOn })}
                  />
                  <td>
                    {draft.outcome === null ? null : (
                      <TextInput
                        aria-label={`Kommentar: ${wayToTryWords[way]}`}
                        value={draft.comment}
                        onChange={(event) => change({ comment: event.currentTarget.value })}
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
