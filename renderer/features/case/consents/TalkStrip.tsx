import { IconCheck, IconX } from '@tabler/icons-react'
import { talks } from '../../../../domain/consent/may-talk'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { useToday } from '../../../app/today'
import classes from './Consents.module.css'
import { useUnitNames } from './hooks'
import { partyName, talkAnswer } from './words'

/** "Får jag prata med AF om personen i dag?", answered for everyone at a glance. */
export function TalkStrip({ detail }: { readonly detail: CaseDetail }) {
  const units = useUnitNames(detail)
  const today = useToday()
  return (
    <div className={classes.strip}>
      <span className={classes.question} aria-hidden>
        Får jag prata med
      </span>
      <ul aria-label="Får jag prata med dem om personen i dag?">
        {talks(detail.consentRows, detail.card.careUnitId).map((talk) => (
          <li
            key={`${talk.party} ${talk.careUnitId ?? ''} ${talk.partyName ?? ''}`}
            className={talk.yes ? (talk.only.length > 0 ? classes.yesButOnly : classes.yes) : classes.no}
          >
            {talk.yes ? (
              <IconCheck size={16} stroke={2.4} aria-hidden />
            ) : (
              <IconX size={16} stroke={2.4} aria-hidden />
            )}
            <span>
              <strong>{partyName(talk, units)}</strong> {talkAnswer(talk, today)}
              {talk.yes && talk.consent?.scope ? ': ' : null}
              {talk.yes && talk.consent?.scope ? (
                <span className={classes.scope}>{talk.consent.scope}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
