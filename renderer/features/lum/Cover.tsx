import { type LumFacts, lumFirstDay, lumLines } from '../../../domain/statistics/lum'
import { useToday } from '../../app/today'
import { DayInput } from '../../ui/DayInput'
import { SavedText } from '../../ui/SavedText'
import { BoxField, Place } from './fields'
import classes from './Lum.module.css'
import type { SaveLum } from './LumReport'
import { asDecidedWords, lumLineWords } from './lum-words'

interface CoverProps {
  readonly year: number
  readonly facts: LumFacts
  readonly readOnly: boolean
  readonly save: SaveLum
}

/** F4a: who, what is certified, and the day it was signed. */
export function Cover({ year, facts, readOnly, save }: CoverProps) {
  const today = useToday()
  return (
    <div className={classes.fields}>
      {lumLines.map((line) => (
        <Place key={line} at={line}>
          <SavedText
            label={lumLineWords[line]}
            value={facts[line]}
            maxLength={300}
            readOnly={readOnly}
            onSave={(text) => void save({ [line]: text })}
          />
        </Place>
      ))}
      <Place at="asDecided">
        <BoxField
          label={asDecidedWords}
          checked={facts.asDecided}
          readOnly={readOnly}
          onSave={(asDecided) => void save({ asDecided })}
        />
      </Place>
      <Place at="signedOn">
        {readOnly ? (
          <p className={classes.due}>Undertecknad i Stockholm den {facts.signedOn ?? '–'}</p>
        ) : (
          <DayInput
            label="Undertecknad i Stockholm den"
            description="När papperet är påskrivet"
            value={facts.signedOn}
            onChange={(signedOn) => void save({ signedOn })}
            min={lumFirstDay(year)}
            max={today}
            clearable
            width={260}
          />
        )}
      </Place>
    </div>
  )
}
