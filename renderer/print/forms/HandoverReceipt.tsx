import type { CaseCard } from '../../../domain/contract/cases'
import type { HandoverEntry } from '../../../domain/contract/handovers'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { count, handoverCauseWords } from '../../app/words'
import { handoverPromise } from '../../features/handover/handover-words'
import { Facts, Part, Rows, Sheet, Signatures, Whole } from '../parts/Sheet'

interface HandoverReceiptProps {
  readonly handover: HandoverEntry
  readonly phases: readonly PhaseSetting[]
  readonly letterhead: Letterhead
  readonly nameOf: (card: CaseCard) => string
}

/** Kvitto på överlämning: every case, who takes it, and that none is left over. */
export function HandoverReceipt({ handover, phases, letterhead, nameOf }: HandoverReceiptProps) {
  const byReceiver = [...Map.groupBy(handover.cases, ({ toPersonId }) => toPersonId)]
  const receivers = byReceiver.flatMap(([, cases]) => cases[0]?.to ?? [])
  return (
    <Sheet
      title={`Överlämning från ${handover.from}`}
      cases={handover.cases.map(({ caseId }) => caseId)}
      letterhead={letterhead}
      date={handover.madeOn}
      lead={
        <p>
          {count(handover.cases.length, 'ärende', 'ärenden')} överlämnade. {handoverPromise(handover)}
        </p>
      }
    >
      <Facts
        facts={[
          ['Orsak', handoverCauseWords[handover.cause]],
          ['Planerad', handover.sudden ? 'Nej, plötslig' : 'Ja'],
          ['Från och med', handover.fromDate],
          ['Till och med', handover.untilDate ?? 'tills vidare'],
          ...(handover.comment ? [['Kommentar', handover.comment] as const] : []),
        ]}
      />
      {byReceiver.map(([toPersonId, cases]) => (
        <Part
          key={toPersonId ?? 0}
          title={`${cases[0]?.to ?? 'Vakant'}: ${count(cases.length, 'ärende', 'ärenden')}`}
        >
          <Rows
            label={`Ärenden till ${cases[0]?.to ?? 'Vakant'}`}
            headings={[
              ['Ärende', 24],
              ['Namn', 38],
              ['Fas', 37],
              ['Nästa', 25],
              ['Att tänka på'],
              ['Mottaget', 25],
            ]}
            rows={cases.map((one) => ({
              key: one.id,
              cells: [
                <Whole key="case">{one.card.caseNumber}</Whole>,
                nameOf(one.card) === one.card.caseNumber ? '–' : nameOf(one.card),
                <Whole key="phase">
                  {one.card.phase} {phases[one.card.phase]?.name}
                </Whole>,
                <Whole key="next">{one.card.nextPlanned ?? '–'}</Whole>,
                one.note ?? '',
                <Whole key="accepted">{one.acceptedOn}</Whole>,
              ],
            }))}
          />
        </Part>
      ))}
      <Signatures names={[handover.from, ...receivers]} />
    </Sheet>
  )
}
