import { Text } from '@mantine/core'
import { triedOutcomes, type WayToTry } from '../../../domain/ways-tried/ways-tried'
import { useToday } from '../../app/today'
import { count, wayToTryWords } from '../../app/words'
import { WayFields } from '../../ui/WayFields'
import classes from './ExhaustedWays.module.css'
import type { WayWords } from './ways-said'

/** A way that goes on has not come to its end. */
const endings = triedOutcomes.filter((outcome) => outcome !== 'ongoing')

interface ExhaustedWaysProps {
  /** Untried, or still going on. */
  readonly ways: readonly WayToTry[]
  readonly words: WayWords
  readonly onChange: (words: WayWords) => void
  /** Rows without a word are marked. */
  readonly tried: boolean
}

/** The ways that keep a case from being exhausted, each to be told what came of it. */
export function ExhaustedWays({ ways, words, onChange, tried }: ExhaustedWaysProps) {
  const today = useToday()
  if (ways.length === 0) return <Text size="sm">Alla vägar är prövade.</Text>
  return (
    <div>
      <Text size="sm">
        {count(ways.length, 'väg är inte prövad eller pågår', 'vägar är inte prövade eller pågår')}. Ange vad
        det blev av {ways.length === 1 ? 'den' : 'var och en'}.
      </Text>
      <table className={classes.ways} aria-label="Vägar som inte är prövade eller pågår">
        <thead className="sr-only">
          <tr>
            <th scope="col">Väg</th>
            <th scope="col">Utfall</th>
            <th scope="col">Datum</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => {
            const word = words[way]
            return (
              <tr key={way}>
                <th scope="row">{wayToTryWords[way]}</th>
                <WayFields
                  way={way}
                  outcome={word?.outcome ?? null}
                  triedOn={word?.triedOn ?? null}
                  outcomes={endings}
                  today={today}
                  clearable={false}
                  outcomeMissing={tried && !word}
                  onOutcome={(outcome) =>
                    outcome && onChange({ ...words, [way]: { outcome, triedOn: word?.triedOn ?? today } })
                  }
                  onDay={(triedOn) => word && triedOn && onChange({ ...words, [way]: { ...word, triedOn } })}
                />
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
