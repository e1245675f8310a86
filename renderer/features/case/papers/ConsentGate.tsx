import { Button } from '@mantine/core'
import { isValid } from '../../../../domain/consent/consent'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { useToday } from '../../../app/today'
import { consentStatusWords } from '../../../app/words'
import { StatusMark } from '../../../ui/StatusMark'
import type { ConsentTarget } from '../consents/ConsentDialog'
import { needWords, type PaperNeed, standingOfNeed } from './consent-needs'
import classes from './papers.module.css'

interface ConsentGateProps {
  readonly detail: CaseDetail
  readonly needs: readonly PaperNeed[]
  /** Once it is sent, a consent that holds needs no words. */
  readonly onlyMissing?: boolean
  readonly onRegister: (target: ConsentTarget) => void
}

/** Whether the consent that sending needs is there, said before anything is pressed, and the way to record it. */
export function ConsentGate({ detail, needs, onlyMissing = false, onRegister }: ConsentGateProps) {
  const today = useToday()
  return needs.map((need) => {
    const { status, consent } = standingOfNeed(detail, need, today)
    const words = needWords[need.kind]
    const holds = isValid(status)
    if (holds && onlyMissing) return null
    // What is asked for comes in; anything else is asked for anew.
    const target = { to: { ...need, partyName: null }, consent: status === 'asked' ? consent : null }
    return (
      <div key={need.kind} className={classes.gate}>
        <StatusMark
          tone={holds ? 'good' : status === 'asked' ? 'warning' : 'critical'}
          text={status === 'not-asked' || status === 'not-needed' ? 'Saknas' : consentStatusWords[status]}
        />
        <span>
          {words?.name}
          {holds && consent?.givenOn ? ` ${consent.givenOn}` : ''}
          {status === 'asked' ? ` begärt ${consent?.askedOn}, måste vara underskrivet först` : ''}
          {status === 'refused' || status === 'withdrawn' || status === 'expired' || status === 'not-asked'
            ? ' måste finnas först'
            : ''}
          {status === 'not-needed' ? ': noterat att det inte behövs, men krävs här' : ''}
        </span>
        {holds || detail.card.closedOn !== null ? null : (
          <Button size="compact-sm" variant="light" onClick={() => onRegister(target)}>
            {words?.act}
          </Button>
        )}
      </div>
    )
  })
}
