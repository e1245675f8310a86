import { Badge } from '@mantine/core'
import { IconLanguage, IconLock } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { formatPin } from '../../../domain/case/pin'
import type { CaseDetail } from '../../../domain/contract/cases'
import { useHideIdentities, useShownName } from '../../app/hide-identities'
import { codeWords, sexWords } from '../../app/words'
import classes from './CasePane.module.css'
import marks from './Head.module.css'

/** Name and number, the number hidden until asked for. Of a protected identity the case number only. */
export function Head({ detail, acts }: { readonly detail: CaseDetail; readonly acts: ReactNode }) {
  const { card, client } = detail
  const shownName = useShownName()
  const { hidden } = useHideIdentities()
  const [numberShown, setNumberShown] = useState(false)
  const isProtected = card.protectedIdentity
  const about = [
    isProtected ? null : `ärende ${card.caseNumber}`,
    card.age === null ? null : `${card.age} år`,
    card.sex === null ? null : sexWords[card.sex],
  ].filter((part) => part !== null)
  return (
    <div className={classes.head}>
      <h1>{isProtected ? card.caseNumber : shownName(card)}</h1>
      {isProtected ? (
        <span className={`${marks.mark} ${marks.protected}`}>
          <IconLock size={15} aria-hidden />
          Skyddade personuppgifter
        </span>
      ) : null}
      {card.codes.map((code) => (
        <Badge key={code} variant="light" color="blue" radius="sm" tt="none" fw={550}>
          {codeWords[code]}
        </Badge>
      ))}
      {client.interpreter ? (
        <span className={`${marks.mark} ${marks.interpreter}`}>
          <IconLanguage size={15} aria-hidden />
          tolk {client.interpreter}
        </span>
      ) : null}
      <span className={classes.about}>
        {about.join(' · ')}
        {client.pin !== null && !hidden && !isProtected ? (
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
