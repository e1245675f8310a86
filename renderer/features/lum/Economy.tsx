import { type LumFacts, lumCosts, lumIncome, lumSums } from '../../../domain/statistics/lum'
import { AmountField, Place } from './fields'
import classes from './Lum.module.css'
import type { SaveLum } from './LumReport'
import { kronor, lumCostWords, lumIncomeWords } from './lum-words'

interface EconomyProps {
  readonly facts: LumFacts
  readonly readOnly: boolean
  readonly save: SaveLum
}

/** F4b: the amounts, their sums as they are typed, and what is paid back when money is left. */
export function Economy({ facts, readOnly, save }: EconomyProps) {
  const sums = lumSums(facts)
  // Also when nothing is left any more, so that an amount that stands there can be taken away.
  const asksRepaid = sums.rest > 0 || facts.repaid !== null
  return (
    <div className={classes.fields}>
      <fieldset className={classes.money}>
        <legend>Intäkter</legend>
        {lumIncome.map((key) => (
          <Place key={key} at={`income.${key}`}>
            <AmountField
              label={lumIncomeWords[key]}
              value={facts.income[key]}
              readOnly={readOnly}
              onSave={(amount) => void save({ income: { [key]: amount } })}
            />
          </Place>
        ))}
        <Sum label="Summa intäkter" amount={sums.income} />
      </fieldset>
      <fieldset className={classes.money}>
        <legend>Kostnader</legend>
        {lumCosts.map((key) => (
          <Place key={key} at={`costs.${key}`}>
            <AmountField
              label={lumCostWords[key]}
              value={facts.costs[key]}
              readOnly={readOnly}
              onSave={(amount) => void save({ costs: { [key]: amount } })}
            />
          </Place>
        ))}
        <Sum label="Summa kostnader" amount={sums.costs} />
      </fieldset>
      {asksRepaid ? (
        <Place at="repaid">
          <AmountField
            label="Betalas tillbaka till Socialförvaltningen"
            value={facts.repaid}
            readOnly={readOnly}
            onSave={(repaid) => void save({ repaid })}
          />
        </Place>
      ) : null}
      <p role="status" className={sums.agree ? classes.agree : classes.differ}>
        {balanceWords(facts)}
      </p>
    </div>
  )
}

function balanceWords(facts: LumFacts): string {
  const { rest, agree, income, costs } = lumSums(facts)
  if (income === 0 && costs === 0) return 'Inga belopp är ifyllda.'
  if (agree && rest === 0) return 'Intäkter och kostnader är lika.'
  if (agree) return `Intäkterna är lika med kostnaderna och de ${kronor(rest)} som betalas tillbaka.`
  if (rest < 0) return `Kostnaderna är ${kronor(-rest)} högre än intäkterna.`
  if (rest === 0) return 'Intäkter och kostnader är lika; inga pengar är kvar att betala tillbaka.'
  return `Intäkterna är ${kronor(rest)} högre än kostnaderna. Det som är kvar ska betalas tillbaka.`
}

function Sum({ label, amount }: { readonly label: string; readonly amount: number }) {
  return (
    <div className={classes.sum}>
      <span>{label}</span>
      <output aria-label={label}>{kronor(amount)}</output>
    </div>
  )
}
