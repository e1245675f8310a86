import { NativeSelect, TextInput } from '@mantine/core'
import type { CaseCard } from '../../../domain/contract/cases'
import { caseWeight } from '../../../domain/person/load'
import { flagTexts } from '../../app/flag-texts'
import { useShownName } from '../../app/hide-identities'
import { FlagMark } from '../../ui/FlagMark'
import { PhaseBadge } from '../../ui/PhaseBadge'
import table from '../../ui/Table.module.css'
import classes from './Handover.module.css'
import { type Distribution, nobody, type Receiver } from './use-distribution'

interface CasesToGiveProps {
  readonly cases: readonly CaseCard[]
  readonly receivers: readonly Receiver[]
  readonly distribution: Distribution
  readonly mayBeVacant: boolean
  /** A case may stay where it is. */
  readonly mayStay: boolean
}

/** Every case with its receiver, and what she should look out for. */
export function CasesToGive({ cases, receivers, distribution, mayBeVacant, mayStay }: CasesToGiveProps) {
  const shownName = useShownName()
  const choices = [
    { value: '', label: mayStay ? 'Flyttas inte' : 'Välj' },
    ...(mayBeVacant ? [{ value: String(nobody), label: 'Vakant' }] : []),
    ...receivers.map(({ personId, name, hindrance }) => ({
      value: String(personId),
      label: hindrance === null ? name : `${name} (${hindrance})`,
      disabled: hindrance !== null,
    })),
  ]
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={`${table.scroll} ${classes.cases}`} aria-label="Ärenden att lämna över" tabIndex={0}>
      <table className={table.table} aria-label="Ärenden att lämna över">
        <thead>
          <tr>
            <th scope="col">Ärende</th>
            <th scope="col">Fas</th>
            <th scope="col" className={table.number}>
              Dagar
            </th>
            <th scope="col">Flagga</th>
            <th scope="col" className={table.number}>
              Tyngd
            </th>
            <th scope="col">Mottagare</th>
            <th scope="col">Att tänka på</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((card) => {
            const name = shownName(card)
            const [worst] = card.flags
            return (
              <tr key={card.id}>
                <th scope="row">{name}</th>
                <td>
                  <PhaseBadge phase={card.phase} size={20} />
                </td>
                <td className={table.number}>{card.days}</td>
                <td>
                  {worst ? (
                    <FlagMark
                      code={worst.code}
                      severity={worst.severity}
                      label={flagTexts[worst.code].label}
                    />
                  ) : null}
                </td>
                <td className={table.number}>{caseWeight(card)}</td>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={`Mottagare av ${name}`}
                    data={choices}
                    value={String(distribution.receiverOf(card.id) ?? '')}
                    onChange={({ currentTarget: { value } }) =>
                      distribution.choose(card.id, value === '' ? null : Number(value))
                    }
                  />
                </td>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={`Att tänka på: ${name}`}
                    value={distribution.noteOf(card.id)}
                    onChange={(event) => distribution.note(card.id, event.currentTarget.value)}
                    maxLength={2000}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
