import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { needsAct } from '../../../domain/case/hold'
import type { Line, Overview } from '../../../domain/today/overview'
import { caseListHref } from '../../app/case-address'
import { count, exceptionWords, inSentence } from '../../app/words'
import classes from './Today.module.css'
import { droppedWords, promiseTone } from './today-words'

/** The promise, first of all, and who is excepted from it and why. */
export function NothingDropped({ overview }: { readonly overview: Overview }) {
  const { open, held, dropped, exceptions, excepted } = overview
  const promise = promiseTone(overview)
  const kept = promise !== 'broken'
  const listed = exceptions.filter(({ cases }) => cases.length > 0)
  return (
    <section className={`${classes.promise} ${classes[promise] ?? ''}`} aria-label="Inget ärende tappas">
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
              <Number line={line} words={inSentence(exceptionWords[line.key])} />
              {needsAct(line.key) ? <span className={classes.act}>åtgärda</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** A number with its words, opening its list; none opens nothing. */
function Number({ line, words }: { readonly line: Line; readonly words: string }) {
  const text = `${line.cases.length.toLocaleString('sv')} ${words}`
  return line.cases.length === 0 ? text : <Link href={caseListHref(line.opens)}>{text}</Link>
}
