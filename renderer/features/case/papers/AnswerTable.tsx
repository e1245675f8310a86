import { Group, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import { type InquiryAnswer, type InquiryRow, inquiryRows } from '../../../../domain/documents/inquiry'
import { emptyAnswer, withAnswer } from '../../../../domain/documents/inquiry-steps'
import { inquiryRowWords } from '../../../app/words'
import classes from './papers.module.css'

interface AnswerTableProps {
  readonly answers: readonly InquiryAnswer[]
  readonly onChange: (answers: InquiryAnswer[]) => void
  readonly error: (row: InquiryRow) => string | null
}

const choices = [
  { value: '', label: '–' },
  { value: 'yes', label: 'Kan' },
  { value: 'no', label: 'Kan inte' },
]

/** What the doctor answers: row by row, can with its extent or cannot with the reason. */
export function AnswerTable({ answers, onChange, error }: AnswerTableProps) {
  const low = answers.some(({ extent }) => extent !== null && extent < 25)
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Kan delta i</th>
            <th scope="col">Svar</th>
            <th scope="col">Omfattning eller motivering</th>
          </tr>
        </thead>
        <tbody>
          {inquiryRows.map((row) => (
            <AnswerLine
              key={row}
              answer={answers.find((one) => one.row === row) ?? emptyAnswer(row)}
              onChange={(changes) => onChange(withAnswer(answers, row, changes))}
              error={error(row)}
            />
          ))}
        </tbody>
      </table>
      {low ? <p className={classes.note}>Förfrågan gäller 25 % eller mer. En rad anger mindre.</p> : null}
    </div>
  )
}

interface AnswerLineProps {
  readonly answer: InquiryAnswer
  readonly onChange: (changes: Partial<Omit<InquiryAnswer, 'row'>>) => void
  readonly error: string | null
}

function AnswerLine({ answer: { row, can, extent, reason }, onChange, error }: AnswerLineProps) {
  const name = inquiryRowWords[row]
  const other = row === 'C7'
  return (
    <tr>
      <th scope="row">
        <span className={classes.number}>{row}</span> {name}
      </th>
      <td>
        <SegmentedControl
          size="xs"
          aria-label={name}
          data={choices}
          value={can === null ? '' : can ? 'yes' : 'no'}
          onChange={(value) => onChange({ can: value === '' ? null : value === 'yes' })}
        />
      </td>
      <td>
        <Group gap={6} wrap="nowrap" align="flex-start">
          {can === true ? (
            <NumberInput
              size="xs"
              w={84}
              flex="none"
              aria-label={`Omfattning i procent, ${name}`}
              placeholder="%"
              suffix=" %"
              min={1}
              max={100}
              step={25}
              allowDecimal={false}
              clampBehavior="blur"
              value={extent ?? ''}
              onChange={(value) => onChange({ extent: typeof value === 'number' ? value : null })}
            />
          ) : null}
          {/* What was written of something one can do is shown too. */}
          {can === false || other || reason !== null ? (
            <TextInput
              size="xs"
              flex={1}
              aria-label={other ? 'Annat, ange vad' : `Motivering, ${name}`}
              placeholder={other ? 'Vad?' : 'Varför inte?'}
              value={reason ?? ''}
              onChange={(event) => onChange({ reason: event.currentTarget.value || null })}
              error={can === false && !reason ? error : null}
            />
          ) : null}
        </Group>
      </td>
    </tr>
  )
}
