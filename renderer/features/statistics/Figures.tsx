import { useState } from 'react'
import type { ReportSpec } from '../../../domain/contract/statistics'
import { useAsk } from '../../app/api'
import { dimensionWords, momentWords } from '../../app/statistics-words'
import { useToday } from '../../app/today'
import { BlockTable } from './BlockTable'
import classes from './Statistics.module.css'
import { TypedDialog } from './TypedDialog'
import { TypedValues } from './TypedValues'
import { useLineNames } from './use-line-names'

/** Siffror: how it stood on the last day of the period, and apart from it what happened in it. */
export function Figures({ spec }: { readonly spec: ReportSpec }) {
  const today = useToday()
  const { data: report, error } = useAsk('statistics.report', spec)
  const names = useLineNames(report?.names)
  const [typing, setTyping] = useState<string | null>(null)
  if (error) return <p role="alert">{error.message}</p>
  if (!report || !names) return null
  const wide = report.columns.length > 3
  const runs = report.period.to > today
  return (
    <>
      {runs ? (
        <p className={classes.notice}>Perioden pågår: allt är räknat till och med i dag, {today}.</p>
      ) : null}
      {report.knownOn === null ? null : (
        <p className={classes.notice}>
          Så som registret var vid dagens slut {report.knownOn}. Det som skrevs in senare är inte med.
        </p>
      )}
      {report.split === 'worker' ? (
        <p className={classes.notice}>
          Till stöd för uppföljningen, i bokstavsordning. Siffrorna säger inget om hur någon arbetar.
        </p>
      ) : null}
      {(['stock', 'flow'] as const).map((kind) => (
        <section key={kind} aria-label={momentWords(kind, report.period)}>
          <h2 className={classes.part}>{momentWords(kind, report.period)}</h2>
          {kind === 'stock' && report.split !== null ? (
            <p className={classes.note}>
              {dimensionWords[report.split]} som det var periodens sista dag, eller den sista dag ärendet var
              öppet.
            </p>
          ) : null}
          <div className={`${classes.blocks} ${wide ? classes.wide : ''}`}>
            {report.blocks
              .filter((block) => block.kind === kind)
              .map((block) => (
                <BlockTable
                  key={block.id}
                  block={block}
                  report={report}
                  spec={spec}
                  names={names}
                  onType={setTyping}
                />
              ))}
          </div>
        </section>
      ))}
      <TypedValues report={report} names={names} onType={setTyping} />
      {typing === null ? null : (
        <TypedDialog report={report} names={names} line={typing} onClose={() => setTyping(null)} />
      )}
    </>
  )
}
