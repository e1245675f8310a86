import { VisuallyHidden } from '@mantine/core'
import { passphraseStrength } from '../../../domain/passphrase/strength'
import classes from './Passphrase.module.css'
import { adviceWords, strengthWords } from './strength-words'

const steps = [1, 2, 3, 4]

/** How hard the passphrase is to guess: a bar, the words for it and what would help. */
export function PassphraseStrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const typed = passphrase !== ''
  const { score, advice } = passphraseStrength(passphrase)
  const words = typed ? strengthWords[score] : ''
  const reached = score < 3 ? classes.weak : classes.reached
  return (
    <div>
      <div className={classes.meter} aria-hidden>
        {steps.map((step) => (
          <span key={step} className={typed && step <= Math.max(score, 1) ? reached : undefined} />
        ))}
      </div>
      <VisuallyHidden>
        <meter
          aria-label="Lösenfrasens styrka"
          min={0}
          max={4}
          value={typed ? score : 0}
          aria-valuetext={words || 'Inget skrivet'}
        />
      </VisuallyHidden>
      <p className={classes.words} aria-live="polite">
        {typed ? (
          <>
            <strong>{words}.</strong> {adviceWords[advice]}
          </>
        ) : null}
      </p>
    </div>
  )
}
