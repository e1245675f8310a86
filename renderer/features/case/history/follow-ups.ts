import { followUpOutcomeWords } from '../../../app/words'
import { among, differences, type Fields, after as following, type Teller, text, typed } from './telling'

const fields: Fields = {
  planned_on: { label: 'Bokad' },
  done_on: { label: 'Gjord' },
  outcome: { label: 'Utfall', show: among(followUpOutcomeWords) },
  comment: { label: 'Kommentar', free: true },
}

const closed = (words: string): string => (/[.…!?]$/.test(words) ? words : `${words}.`)

/** Follow-ups and notes. */
export const followUpTellers: Readonly<Record<string, Teller>> = {
  follow_up: {
    kind: 'follow-up',
    tell: ({ before, after }, names) => {
      if (!after) return 'En uppföljning togs bort.'
      const said = following(typed(after.comment, names))
      if (before && before.outcome === after.outcome) {
        const changed = differences(before, after, fields, names)
        return changed.length > 0 ? `Uppföljningen: ${changed.join('; ')}.` : null
      }
      if (after.outcome === 'held') return closed(`Uppföljd ${text(after.done_on)}${said}`)
      if (after.outcome === 'attempted') return closed(`Fick inte kontakt ${text(after.done_on)}${said}`)
      if (after.outcome === 'cancelled')
        return closed(`Uppföljningen ${text(after.planned_on)} ställdes in${said}`)
      return before
        ? `Uppföljningen ${text(after.planned_on)} är åter bokad.`
        : closed(`Nästa uppföljning ${text(after.planned_on)}${said}`)
    },
  },
  note: {
    kind: 'note',
    tell: ({ before, after }, names) => {
      if (!after) return 'En anteckning togs bort.'
      if (names.hideText) return before ? 'Anteckning ändrad.' : 'Anteckning skriven.'
      if (!before) return closed(`Anteckning: ${typed(after.text, names)}`)
      const changed = differences(
        before,
        after,
        { written_on: { label: 'Datum' }, text: { label: 'Text', free: true } },
        names,
      )
      return changed.length > 0 ? `Anteckning ändrad. ${changed.join('; ')}.` : null
    },
  },
}
