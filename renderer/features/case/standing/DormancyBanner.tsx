import { IconMoonStars } from '@tabler/icons-react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { isDormant } from '../../../../domain/waiting/waiting'
import { useCommand } from '../../../app/api'
import { dayInSentence, relativeDay } from '../../../app/dates'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { dormancyReasonWords } from '../../../app/words'
import { useCaseDialog } from '../dialogs'
import classes from './Standing.module.css'

/** That the case rests: until when, why, and the way back. */
export function DormancyBanner({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const openDialog = useCaseDialog()
  const end = useCommand('dormancy.end')
  const rest = detail.dormancies.find((dormancy) => isDormant(dormancy, today))
  if (!rest || detail.card.closedOn !== null) return null
  const takeUp = async () => {
    const done = await end.run({ id: rest.id, endedOn: today })
    if (done) sayDone('Ärendet är upptaget igen.', done.changeSetId)
  }
  return (
    <section className={`${classes.flag} ${classes.info}`} aria-label="Vilande">
      <IconMoonStars size={16} aria-hidden />
      <p>
        <strong>
          Vilande till {dayInSentence(rest.until, today)} ({relativeDay(rest.until, today)}):
        </strong>{' '}
        {rest.reason === 'other' ? null : dormancyReasonWords[rest.reason].toLocaleLowerCase('sv')}
        {rest.reason === 'other' || !rest.comment ? null : '. '}
        {rest.comment}
      </p>
      <button type="button" onClick={() => void takeUp()}>
        Ta upp igen
      </button>
      <button
        type="button"
        className={classes.later}
        aria-label="Ändra… vilande till"
        onClick={() => openDialog({ kind: 'dormancy' })}
      >
        Ändra…
      </button>
    </section>
  )
}
