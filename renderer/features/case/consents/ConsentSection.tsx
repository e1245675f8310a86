import { Button, Kbd } from '@mantine/core'
import { gridRows, toAsk } from '../../../../domain/consent/grid'
import { consentSubject } from '../../../../domain/consent/needs'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { useKeys } from '../../../app/keys'
import { useToday } from '../../../app/today'
import { Section } from '../../../ui/Section'
import { useCaseDialog } from '../dialogs'
import { ConsentGridRow } from './ConsentGridRow'
import classes from './Consents.module.css'
import { toOf, useUnitNames } from './hooks'

/** What consent was asked for, given and ended, and what to do next; the strip at the top of the page says what it adds up to. */
export function ConsentSection({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const open = useCaseDialog()
  const units = useUnitNames(detail)
  const { card } = detail
  const rows = gridRows(detail.consentRows, card.careUnitId)
  const closed = card.closedOn !== null
  const ask = () => {
    const [first] = toAsk(rows, today)
    const to = first ? toOf(first) : { party: 'other' as const, kind: 'cooperation' as const, ...nobody }
    open({ kind: 'consent', target: { to, consent: null } })
  }
  useKeys([['s', () => !closed && ask()]])
  return (
    <Section
      title="Samtycken"
      hint="Ett samtycke gäller bara den part och det ändamål det gavs för."
      acts={
        closed ? null : (
          <Button size="compact-xs" variant="light" rightSection={<Kbd size="xs">S</Kbd>} onClick={ask}>
            Nytt samtycke
          </Button>
        )
      }
    >
      <div className={classes.around}>
        <div className={classes.grid} role="table" aria-label="Samtycken part för part">
          <div className="sr-only" role="row">
            <span role="columnheader">Part</span>
            <span role="columnheader">Läge</span>
            <span role="columnheader">Gäller</span>
            <span role="columnheader">Tid</span>
            <span role="columnheader">Behövs för</span>
            <span role="columnheader">Original</span>
            <span role="columnheader">Nästa steg</span>
          </div>
          {rows.map((row) => (
            <ConsentGridRow key={consentSubject(row)} detail={detail} row={row} units={units} />
          ))}
        </div>
      </div>
    </Section>
  )
}

const nobody = { careUnitId: null, partyName: null }
