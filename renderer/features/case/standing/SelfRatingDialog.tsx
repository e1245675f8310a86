import { Text } from '@mantine/core'
import { useId, useState } from 'react'
import { highestRating, lowestRating } from '../../../../domain/case/self-rating'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { useAsk, useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { count } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import classes from './SelfRating.module.css'

interface SelfRatingDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

const scale = Array.from({ length: highestRating - lowestRating + 1 }, (_, place) => lowestRating + place)

/** The person rates: one answer an area, any of them may be left out. */
export function SelfRatingDialog({ detail, onClose }: SelfRatingDialogProps) {
  const today = useToday()
  const areas = (useAsk('setting.all', {}).data?.ratingAreas ?? []).filter(({ ended }) => !ended)
  const add = useCommand('selfRating.add', { silent: true })
  const [ratedOn, setRatedOn] = useState<LocalDate | null>(today)
  const [values, setValues] = useState<Readonly<Record<string, number | null>>>({})
  const [tried, setTried] = useState(false)
  const ratings = areas.flatMap(({ id }) => {
    const value = values[id] ?? null
    return value === null ? [] : [{ area: id, value }]
  })
  const submit = async () => {
    setTried(true)
    if (ratedOn === null || ratings.length === 0) return
    const done = await add.run({ caseId: detail.card.id, ratedOn, ratings })
    if (!done) return
    sayDone(`Egenskattningen är sparad: ${count(ratings.length, 'område', 'områden')}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Egenskattning"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      size={640}
      busy={add.busy}
      refusal={
        tried && ratings.length === 0
          ? 'Ange minst ett svar. Inget har sparats.'
          : formError(add.refusal, ['ratedOn'])
      }
    >
      <Text size="sm" c="var(--muted)">
        Personens egen skattning, inte din bedömning. 1 är inte alls och 10 är helt. Hoppa över det som inte
        besvaras.
      </Text>
      <DayInput
        label="Datum"
        value={ratedOn}
        onChange={setRatedOn}
        max={today}
        error={fieldError(add.refusal, 'ratedOn')}
        required
        autoFocus
      />
      <div>
        {areas.map(({ id, name }) => (
          <AreaScale
            key={id}
            name={name}
            value={values[id] ?? null}
            onChange={(value) => setValues({ ...values, [id]: value })}
          />
        ))}
        {areas.length === 0 ? (
          <Text size="sm">Inga områden är valda. Lägg till dem under Inställningar, Egenskattning.</Text>
        ) : null}
      </div>
    </Dialog>
  )
}

interface AreaScaleProps {
  readonly name: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** One group of radio buttons, so the arrow keys choose and Tab goes to the next area. */
function AreaScale({ name, value, onChange }: AreaScaleProps) {
  const group = useId()
  return (
    <fieldset className={classes.area}>
      <legend>{name}</legend>
      <div className={classes.scale}>
        {[null, ...scale].map((choice) => (
          <label key={choice} className={choice === null ? classes.unanswered : ''}>
            <input
              type="radio"
              name={group}
              checked={choice === value}
              onChange={() => onChange(choice)}
              {...(choice === null ? { 'aria-label': 'Inget svar' } : {})}
            />
            {choice ?? '–'}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
