import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { useAsk } from '../../app/api'
import { clockTime } from '../../app/dates'
import { useHideIdentities } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { Section } from '../../ui/Section'
import { WithDates } from '../../ui/WithDates'
import classes from './CasePane.module.css'
import { type HistoryNames, sentencesOf } from './history-sentences'

interface HistoryProps {
  readonly caseId: number
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
}

const firstShown = 12

/** The case's timeline, read straight from the change log: what, when and by whom. */
export function History({ caseId, detail, phases }: HistoryProps) {
  const today = useToday()
  const { hidden } = useHideIdentities()
  const { data: entries } = useAsk('history.forCase', { caseId })
  const [all, setAll] = useState(false)
  const names = useMemo<HistoryNames>(
    () => ({
      phases,
      people: new Map([
        ...detail.assignments.map((a) => [a.personId, a.person] as const),
        ...detail.careContacts.flatMap((c) =>
          c.personId && c.person ? [[c.personId, c.person] as const] : [],
        ),
      ]),
      careUnits: new Map(detail.careContacts.map((c) => [c.careUnitId, c.careUnit])),
      hideClient: hidden || detail.client.protectedIdentity,
    }),
    [detail, phases, hidden],
  )
  const lines = useMemo(
    () =>
      (entries ?? [])
        .map((entry) => ({ entry, sentences: sentencesOf(entry, names) }))
        .filter(({ sentences }) => sentences.length > 0),
    [entries, names],
  )
  const shown = all ? lines : lines.slice(0, firstShown)
  return (
    <Section title="Historik">
      {shown.map(({ entry, sentences }) => (
        <div key={entry.changeSetId} className={classes.entry}>
          <p className={entry.undone ? classes.undone : undefined}>
            <WithDates text={sentences.join(' ')} />
          </p>
          <div className={classes.when}>
            {clockTime(entry.at, today)} · {entry.user}
            {entry.undone ? ' · ångrat' : ''}
          </div>
        </div>
      ))}
      {lines.length > shown.length ? (
        <Button size="compact-sm" variant="subtle" mt={6} onClick={() => setAll(true)}>
          Visa alla {lines.length}
        </Button>
      ) : null}
    </Section>
  )
}
