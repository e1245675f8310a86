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
  lumIncomeWords,
  lumLineWords,
  lumParts,
  numbered,
  repaidWords,
} from '../../features/lum/lum-words'
import { NewPage } from '../parts/NewPage'
import { Facts, Part, Rows, Sheet, Whole } from '../parts/Sheet'
import { Tick } from '../parts/Tick'
import { LongText } from '../parts/Writing'

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
      lead={
        left === 0 ? null : (
          <p>
            <strong>UTKAST.</strong> {count(left, 'sak återstår', 'saker återstår')}; till dess går den inte
            att skriva ut eller spara.
          </p>
        )
      }
    >
      <Part title={lumParts.cover}>
        <Facts
          facts={[
            [lumLineWords.projectName, facts.projectName],
            ['Beviljat belopp', <Whole key="granted">{kronor(facts.income.granted)}</Whole>],
            ['År', String(year)],
            [lumLineWords.district, facts.district],
            [lumLineWords.contact, facts.contact],
            [lumLineWords.manager, facts.manager],
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
        <Facts
          facts={[
            ['I Stockholm den', facts.signedOn],
            ['Namnteckning', null],
            ['Namnförtydligande', null],
          ]}
        />
      </Part>
      <NewPage>
        <Part title={lumParts.economy}>
          <p>{economyLead}</p>
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
          <p>{handInWords(year)}</p>
        </Part>
      </NewPage>
      <NewPage>
        <Part title={`${lumParts.report} för ${year}`}>
          <Facts
            facts={[
              [lumLineWords.recordNumber, facts.recordNumber],
              ['Utgivare', 'Socialförvaltningen'],
              ['Kontaktperson', facts.contact],
            ]}
          />
          <p>{financedWords}</p>
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

interface MoneyProps {
  readonly heading: string
  readonly rows: readonly (readonly [label: string, amount: number | null])[]
  readonly sum: number
}

function Money({ heading, rows, sum }: MoneyProps) {
  return (
    <Rows
      label={heading}
      headings={[[heading], ['Kronor', 34]]}
      rows={[
        ...rows.map(([label, amount]) => ({
          key: label,
          cells: [label, <Whole key="amount">{kronor(amount)}</Whole>],
        })),
        {
          key: 'sum',
          cells: [
            <strong key="label">Summa</strong>,
            <Whole key="amount">
              <strong>{kronor(sum)}</strong>
            </Whole>,
          ],
        },
      ]}
    />
  )
}
