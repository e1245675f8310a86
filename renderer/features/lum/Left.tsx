import { holdsBack, type LumGap } from '../../../domain/statistics/lum'
import { count } from '../../app/words'
import { goTo } from './fields'
import classes from './Lum.module.css'
import { gapWords, placeWords } from './lum-words'

/** The sentence that says why nothing can leave yet. */
export const leftWordsId = 'lum-left-words'

/** What remains: each thing by name, and the way to its field. */
export function Left({ gaps }: { readonly gaps: readonly LumGap[] }) {
  const holding = gaps.filter(holdsBack)
  const byHand = gaps.filter((gap) => !holdsBack(gap))
  return (
    <section className={classes.left} aria-labelledby="lum-left">
      <h2 id="lum-left">Återstår</h2>
      <p role="status" id={leftWordsId}>
        {holding.length === 0
          ? 'Allt är ifyllt. Redovisningen kan skrivas ut och sparas.'
          : `${count(holding.length, 'uppgift', 'uppgifter')} måste fyllas i innan redovisningen kan skrivas ut eller sparas.`}
      </p>
      <Gaps label="Måste fyllas i" gaps={holding} />
      {byHand.length === 0 ? null : (
        <>
          <h3>Kan göras på papperet</h3>
          <Gaps label="Kan göras på papperet" gaps={byHand} />
        </>
      )}
    </section>
  )
}

function Gaps({ label, gaps }: { readonly label: string; readonly gaps: readonly LumGap[] }) {
  if (gaps.length === 0) return null
  return (
    <ul aria-label={label}>
      {gaps.map((gap) => (
        <li key={gap.place}>
          <button type="button" onClick={() => goTo(gap.place)}>
            <strong>{placeWords(gap.place)}</strong> <span>{gapWords(gap)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
