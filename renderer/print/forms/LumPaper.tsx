import type { LumEntry } from '../../../domain/contract/lum'
import type { LocalDate } from '../../../domain/dates'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import { lumCosts, lumHeadings, lumIncome, lumSums } from '../../../domain/statistics/lum'
import { count } from '../../app/words'
import {
  asDecidedWords,
  economyLead,
  financedWords,
  handInWords,
  kronor,
  lumCostWords,
  lumFilledWords,
  lumIncomeWords,
  lumParts,
  numbered,
  repaidWords,
  wholeKronor,
} from '../../features/lum/lum-words'
import { NewPage } from '../parts/NewPage'
import { Part, Rows, Sheet, Whole } from '../parts/Sheet'
import { Texts } from '../parts/Texts'
import { Tick } from '../parts/Tick'
import { LongText } from '../parts/Writing'
import classes from './LumPaper.module.css'

interface LumPaperProps {
  readonly report: LumEntry
  /** Things that hold it back; it is a draft while there are any. */
  readonly left: number
  readonly letterhead: Letterhead
  readonly today: LocalDate
}

/** LUM-redovisning: försättsblad to sign, ekonomisk redovisning, and the slutrapport with its headings in order. */
export function LumPaper({ report: { year, facts }, left, letterhead, today }: LumPaperProps) {
  const sums = lumSums(facts)
  return (
    <Sheet
      title=""
      code={`LUM-redovisning ${year}`}
      cases={[]}
      letterhead={letterhead}
      date={facts.signedOn ?? today}
      secrecy={null}
      held={left === 0 ? undefined : heldWords(left)}
      lead={
        left === 0 ? null : (
          <p>
            <strong>UTKAST.</strong> {heldWords(left)}
          </p>
        )
      }
    >
      <Part title={lumParts.cover}>
        <Texts
          wide
          lines={1}
          texts={[
            [lumFilledWords.projectName, facts.projectName || null],
            ['Beviljat belopp', kronor(facts.income.granted) || null],
            ['År', String(year)],
            [lumFilledWords.district, facts.district || null],
            [lumFilledWords.contact, facts.contact || null],
            [lumFilledWords.manager, facts.manager || null],
          ]}
        />
      </Part>
      <Part title="Intyg">
        <Tick ticked={facts.asDecided}>{asDecidedWords}</Tick>
        <Tick ticked={(facts.repaid ?? 0) > 0}>
          {repaidWords} {facts.repaid ? <Whole>{kronor(facts.repaid)}</Whole> : '–'}
        </Tick>
      </Part>
      <Part title="Undertecknas">
        <Texts
          wide
          lines={1}
          texts={[
            ['I Stockholm den', facts.signedOn],
            ['Namnteckning', null],
            ['Namnförtydligande', null],
          ]}
        />
      </Part>
      <NewPage>
        <Part title={lumParts.economy}>
          <p>{economyLead}</p>
        </Part>
        <Money
          heading="Intäkter"
          rows={lumIncome.map((key) => [lumIncomeWords[key], facts.income[key]])}
          sum={sums.income}
        />
        <Money
          heading="Kostnader"
          rows={lumCosts.map((key) => [lumCostWords[key], facts.costs[key]])}
          sum={sums.costs}
        />
        <Part title="Inlämning">
          <p>{handInWords(year)}</p>
        </Part>
      </NewPage>
      <NewPage>
        <Part title={`${lumParts.report} för ${year}`}>
          <Texts
            wide
            lines={1}
            texts={[
              [lumFilledWords.recordNumber, facts.recordNumber || null],
              ['Utgivare', 'Socialförvaltningen'],
              [lumFilledWords.contact, facts.contact || null],
              ['Finansiering', financedWords],
            ]}
          />
        </Part>
        {lumHeadings.map((key) => (
          <Part key={key} title={numbered(key)}>
            <LongText text={facts.sections[key] || null} lines={3} />
          </Part>
        ))}
      </NewPage>
    </Sheet>
  )
}

const heldWords = (left: number): string =>
  `${count(left, 'uppgift återstår', 'uppgifter återstår')}; till dess går den inte att skriva ut eller spara.`

interface MoneyProps {
  readonly heading: string
  readonly rows: readonly (readonly [label: string, amount: number | null])[]
  readonly sum: number
}

function Money({ heading, rows, sum }: MoneyProps) {
  return (
    <Part title={heading}>
      <div className={classes.money}>
        <Rows
          label={heading}
          headings={[['Post'], ['Kronor', 40]]}
          rows={[
            ...rows.map(([label, amount]) => ({
              key: label,
              cells: [
                label,
                <span key="amount" className={classes.amount}>
                  {wholeKronor(amount)}
                </span>,
              ],
            })),
            {
              key: 'sum',
              cells: [
                <strong key="label">Summa</strong>,
                <strong key="amount" className={classes.amount}>
                  {wholeKronor(sum)}
                </strong>,
              ],
            },
          ]}
        />
      </div>
    </Part>
  )
}
