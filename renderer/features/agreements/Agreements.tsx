import { Button, Checkbox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type AgreementStanding,
  agreementStanding,
  byReview,
  reviewedToday,
} from '../../../domain/agreement/agreement'
import type { AgreementEntry } from '../../../domain/contract/agreements'
import { useAsk, useCommand } from '../../app/api'
import { relativeDay } from '../../app/dates'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { agreementKindWords } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import { StatusMark } from '../../ui/StatusMark'
import table from '../../ui/Table.module.css'
import { AgreementDialog } from './AgreementDialog'
import classes from './Agreements.module.css'

/** Rutiner och avtal with other parties: what is to be looked over first stands first. */
export function Agreements() {
  const { data: entries } = useAsk('agreement.list', {})
  const [ended, setEnded] = useState(false)
  const [open, setOpen] = useState<number | 'new' | null>(null)
  if (!entries) return null
  const past = entries.filter(({ endedOn }) => endedOn !== null)
  const shown = byReview(entries.filter(({ endedOn }) => ended || endedOn === null))
  const edited = entries.find(({ id }) => id === open)
  return (
    <>
      <div className={classes.bar}>
        {past.length > 0 ? (
          <Checkbox
            size="xs"
            label={`Visa dem som upphört (${past.length})`}
            checked={ended}
            onChange={(event) => setEnded(event.currentTarget.checked)}
          />
        ) : null}
        <Button
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen('new')}
        >
          Ny rutin eller nytt avtal
        </Button>
      </div>
      {shown.length > 0 ? (
        <div className={table.scroll}>
          <table className={classes.table} aria-label="Rutiner och avtal">
            <thead>
              <tr>
                <th scope="col">Rutin eller avtal</th>
                <th scope="col">Mellan</th>
                <th scope="col">Ses över</th>
                <th scope="col">Senast sedd över</th>
                <th scope="col">Finns</th>
                <th scope="col" className={classes.actsHead}>
                  Åtgärd
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <AgreementRow key={entry.id} entry={entry} onEdit={() => setOpen(entry.id)} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <EmptyState
          title={past.length > 0 ? 'Ingen rutin och inget avtal gäller' : 'Inga rutiner eller avtal än'}
        >
          Lägg in samverkansrutiner och skriftliga avtal med andra parter, och när de ska ses över. De kommer
          då med i årshjulet, så att ingen blir liggande.
        </EmptyState>
      )}
      {open === 'new' ? <AgreementDialog entry={null} onClose={() => setOpen(null)} /> : null}
      {edited ? <AgreementDialog entry={edited} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

const tones: Record<AgreementStanding, 'critical' | 'quiet' | 'warning' | null> = {
  late: 'critical',
  due: 'warning',
  undated: 'quiet',
  coming: null,
  ended: null,
}

interface AgreementRowProps {
  readonly entry: AgreementEntry
  readonly onEdit: () => void
}

function AgreementRow({ entry, onEdit }: AgreementRowProps) {
  const { kind, title, parties, agreedOn, reviewedOn, keptAt, comment } = entry
  return (
    <tr>
      <th scope="row">
        <button type="button" className={classes.title} title="Ändra" onClick={onEdit}>
          {title}
        </button>
        <div className={classes.muted}>
          {agreementKindWords[kind]}
          {agreedOn ? ` från ${agreedOn}` : null}
          {comment ? `. ${comment}` : null}
        </div>
      </th>
      <td className={classes.wide}>{parties}</td>
      <td className={classes.day}>
        <ReviewDay entry={entry} />
      </td>
      <td className={classes.day}>{reviewedOn ?? <span className={classes.muted}>aldrig</span>}</td>
      <td className={classes.wide}>{keptAt ?? <span className={classes.muted}>–</span>}</td>
      <td className={classes.acts}>
        <ReviewButton entry={entry} />
      </td>
    </tr>
  )
}

function ReviewDay({ entry }: { readonly entry: AgreementEntry }) {
  const today = useToday()
  const standing = agreementStanding(entry, today)
  const tone = tones[standing]
  const { reviewOn, endedOn } = entry
  if (standing === 'ended') return <span className={classes.muted}>upphörde {endedOn}</span>
  if (reviewOn === null) return <StatusMark tone="quiet" text="Ingen dag satt" />
  return (
    <>
      {reviewOn}
      <div>
        {tone === null ? (
          <span className={classes.muted}>{relativeDay(reviewOn, today)}</span>
        ) : (
          <StatusMark tone={tone} text={relativeDay(reviewOn, today)} />
        )}
      </div>
    </>
  )
}

/** The next review is a year from today. */
function ReviewButton({ entry }: { readonly entry: AgreementEntry }) {
  const today = useToday()
  const review = useCommand('agreement.review')
  if (entry.endedOn !== null) return null
  const done = entry.reviewedOn === today
  const act = async () => {
    const answer = await review.run({ id: entry.id })
    if (answer)
      sayDone(
        `${entry.title}: sedd över i dag, nästa gång ${reviewedToday(today).reviewOn}.`,
        answer.changeSetId,
      )
  }
  return (
    <Button
      size="compact-sm"
      variant="light"
      disabled={done}
      aria-label={`Sedd över i dag: ${entry.title}`}
      onClick={() => void act()}
    >
      Sedd över i dag
    </Button>
  )
}
