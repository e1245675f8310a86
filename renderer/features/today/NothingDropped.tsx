import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { needsAct } from '../../../domain/case/hold'
import type { Line, Overview } from '../../../domain/today/overview'
import { caseListHref } from '../../app/case-address'
import { count, exceptionWords } from '../../app/words'
import classes from './Today.module.css'

/** The promise, first of all, and who is excepted from it and why. */
export function NothingDropped({ overview }: { readonly overview: Overview }) {
  const { open, held, dropped, exceptions, excepted } = overview
  const kept = dropped.cases.length === 0
  // Nobody has decided on these: nothing is dropped yet, and green would say that all is well.
  const undecided = exceptions.some(({ key, cases }) => needsAct(key) && cases.length > 0)
  const tone = kept ? (undecided ? classes.undecided : '') : classes.broken
  const listed = exceptions.filter(({ cases }) => cases.length > 0)
  return (
    <section className={`${classes.promise} ${tone}`} aria-label="Inget ärende tappas">
      <p className={classes.promised}>
        {kept ? <IconCircleCheck size={22} aria-hidden /> : <IconAlertCircle size={22} aria-hidden />}
        <strong>
          {kept ? (
            `${droppedWords(dropped)}.`
          ) : (
            <Link href={caseListHref(dropped.opens)}>{droppedWords(dropped)}</Link>
          )}
        </strong>
        <span>
          <Link href={caseListHref(open.opens)}>{count(open.cases.length, 'öppet', 'öppna')}</Link>:{' '}
          <Number line={held} words="har aktiv ansvarig och nästa uppföljning" />,{' '}
          {excepted === 0 ? (
            'inget står på undantagslistan.'
          ) : (
            <>
              <Link href={caseListHref({ holds: exceptions.map(({ key }) => key) })}>
                {excepted.toLocaleString('sv')} står på undantagslistan
              </Link>
              .
            </>
          )}
        </span>
      </p>
      {listed.length > 0 ? (
        <ul className={classes.exceptions} aria-label="Undantag">
          {listed.map((line) => (
            <li key={line.key}>
              <Number
                line={line}
                words={exceptionWords[line.key].replace(/^./, (first) => first.toLocaleLowerCase('sv'))}
              />
              {needsAct(line.key) ? <span className={classes.act}>åtgärda</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

export const droppedWords = ({ cases }: Line): string =>
  count(cases.length, 'tappat ärende', 'tappade ärenden')

/** A number with its words, opening its list; none opens nothing. */
function Number({ line, words }: { readonly line: Line; readonly words: string }) {
  const text = `${line.cases.length.toLocaleString('sv')} ${words}`
  return line.cases.length === 0 ? text : <Link href={caseListHref(line.opens)}>{text}</Link>
}
