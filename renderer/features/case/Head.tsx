import { Badge } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { formatPin } from '../../../domain/case/pin'
import type { CaseDetail } from '../../../domain/contract/cases'
import { useHideIdentities, useShownName } from '../../app/hide-identities'
import { codeWords, sexWords } from '../../app/words'
import classes from './CasePane.module.css'

/** Name and number, the number hidden until asked for. */
export function Head({ detail, acts }: { readonly detail: CaseDetail; readonly acts: ReactNode }) {
  const { card, client } = detail
  const shownName = useShownName()
  const { hidden } = useHideIdentities()
  const [numberShown, setNumberShown] = useState(false)
  const about = [
    `ärende ${card.caseNumber}`,
    card.age === null ? null : `${card.age} år`,
    card.sex === null ? null : sexWords[card.sex],
    client.interpreter ? `tolk ${client.interpreter}` : null,
  ].filter((part) => part !== null)
  return (
    <div className={classes.head}>
      <h1>{shownName(card)}</h1>
      {card.codes.map((code) => (
        <Badge key={code} variant="light" color="blue" radius="sm" tt="none" fw={550}>
          {codeWords[code]}
        </Badge>
      ))}
      {card.protectedIdentity ? (
        <Badge color="red" variant="light" radius="sm" tt="none">
          Skyddade personuppgifter
        </Badge>
      ) : null}
      <span className={classes.about}>
        {about.join(' · ')}
        {client.pin !== null && !hidden ? (
          <>
            {' · '}
            {numberShown ? (
              <span>{formatPin(client.pin)}</span>
            ) : (
              <button type="button" className={classes.link} onClick={() => setNumberShown(true)}>
                visa {client.pinKind}
              </button>
            )}
          </>
        ) : null}
      </span>
      <div className={classes.acts}>{acts}</div>
    </div>
  )
}
