import { Checkbox, NumberInput } from '@mantine/core'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import type { LumHeading, LumPlace } from '../../../domain/statistics/lum'
import { wordsIn } from '../../../domain/statistics/lum'
import { count } from '../../app/words'
import { DraftState } from '../../ui/DraftState'
import { LongText } from '../../ui/LongText'
import { useDraft } from '../../ui/use-draft'
import classes from './Lum.module.css'
import { numbered } from './lum-words'
import { useSectionText } from './use-section-text'

/** Where a place of the report is filled in; what remains leads here. */
export function Place({ at, children }: { readonly at: LumPlace; readonly children: ReactNode }) {
  return <div data-place={at}>{children}</div>
}

/** Goes to the field of a place. Sums have none of their own: the costs are where they are mended. */
export function goTo(place: LumPlace): void {
  const at = place === 'sums' ? 'costs.staff' : place
  const field = document.querySelector<HTMLElement>(
    `[data-place="${at}"] :is(input:not([type="hidden"]), textarea)`,
  )
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

interface AmountProps {
  readonly label: string
  readonly value: number | null
  readonly readOnly: boolean
  readonly onSave: (amount: number | null) => void
}

const largest = 1_000_000_000

/** Whole kronor, on disk when the field is left or at Enter; empty is not filled in. Esc puts back what was there. */
export function AmountField({ label, value, readOnly, onSave }: AmountProps) {
  const [draft, setDraft] = useDraft<number | string>(value ?? '')
  const amount = draft === '' ? null : Number(draft)
  const fits = amount === null || (Number.isInteger(amount) && amount >= 0 && amount <= largest)
  const save = () => {
    if (fits && amount !== value) onSave(amount)
  }
  return (
    <NumberInput
      label={label}
      classNames={{
        root: classes.amount ?? '',
        input: classes.number ?? '',
        label: classes.amountLabel ?? '',
      }}
      value={draft}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraft(value ?? '')
      }}
      error={fits ? null : 'Ange hela kronor.'}
      suffix=" kr"
      thousandSeparator={'\u00a0'}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      hideControls
      readOnly={readOnly}
    />
  )
}

interface BoxProps {
  readonly label: string
  readonly checked: boolean
  readonly readOnly: boolean
  readonly onSave: (checked: boolean) => void
}

export function BoxField({ label, checked, readOnly, onSave }: BoxProps) {
  return (
    <Checkbox
      label={label}
      checked={checked}
      disabled={readOnly}
      onChange={({ currentTarget }) => onSave(currentTarget.checked)}
    />
  )
}

interface SectionTextProps {
  readonly heading: LumHeading
  readonly year: number
  readonly saved: string
  readonly readOnly: boolean
  readonly onSave: (text: string) => Promise<boolean>
  /** Told of what stands in the field, saved or not. */
  readonly onTyped: (text: string) => void
  /** What can be fetched into it. */
  readonly renderActs?: (text: string) => ReactNode
}

/** A heading that must be there, with its text and how long it is. */
export function SectionText({ heading, year, saved, readOnly, ...props }: SectionTextProps) {
  const { onSave, onTyped, renderActs } = props
  const { draft, text, write, leave } = useSectionText(heading, { year, saved, readOnly, onSave })
  const tell = useEffectEvent(onTyped)
  useEffect(() => tell(text), [text])
  return (
    <div className={classes.text}>
      <LongText
        label={numbered(heading)}
        description={count(wordsIn(text), 'ord', 'ord')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        readOnly={readOnly}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => void leave()}
        maxLength={100_000}
      />
      <DraftState draft={draft} />
      {renderActs?.(text)}
    </div>
  )
}
