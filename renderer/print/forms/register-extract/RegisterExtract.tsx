import { birthDateOf, sexOf } from '../../../../domain/case/client'
import { formatPin } from '../../../../domain/case/pin'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { HistoryEntry } from '../../../../domain/contract/history'
import type { LocalDate } from '../../../../domain/dates'
import { type Letterhead, lawReference } from '../../../../domain/paper/paper-settings'
import { dayOfTime, longDay } from '../../../app/dates'
import { sexWords } from '../../../app/words'
import { sentencesOf } from '../../../features/case/history/sentences'
import type { HistoryNames } from '../../../features/case/history/telling'
import { Facts, Part, Sheet } from '../../parts/Sheet'
import { isUnnamed } from '../../unnamed'
import { AboutTheRegister } from './AboutTheRegister'
import { caseSections } from './case-sections'
import { ExtractSection } from './ExtractSection'
import { keptRows } from './kept-rows'
import { paperSections } from './paper-sections'
import { planSections } from './plan-sections'
import type { Section } from './section'

interface RegisterExtractProps {
  readonly detail: CaseDetail
  /** Every change there has been, newest first. */
  readonly history: readonly HistoryEntry[]
  readonly names: HistoryNames
  readonly letterhead: Letterhead
  readonly coordinator: string
  readonly today: LocalDate
}

/** In the order they stand; with who the client is, and the log, they tell of all that is kept of a case. */
export const extractSections: readonly Section[] = [...caseSections, ...planSections, ...paperSections]

/** Registerutdrag: everything that is kept about one client, for the client. */
export function RegisterExtract(props: RegisterExtractProps) {
  const { detail, history, names, letterhead, coordinator, today } = props
  const data = { detail, names, today, kept: (table: string) => keptRows(history, table) }
  return (
    <Sheet
      title="Registerutdrag"
      code={detail.card.caseNumber}
      cases={[detail.card.id]}
      letterhead={letterhead}
      date={today}
      secrecy={null}
      lead={
        <p>
          Det här är alla uppgifter om dig i samordnarens register över rehabiliteringsärenden den{' '}
          {longDay(today)}. Du har rätt att få dem enligt {lawReference(letterhead, 'register-extract')}.
        </p>
      }
    >
      <Who detail={detail} today={today} />
      <AboutTheRegister unit={letterhead.unit} coordinator={coordinator} />
      {extractSections.map(({ title, rows }) => (
        <ExtractSection key={title} title={title} rows={rows(data)} />
      ))}
      <Changes history={history} names={names} />
    </Sheet>
  )
}

/** Lines to write on where nothing may be printed. */
function Who({ detail, today }: Pick<RegisterExtractProps, 'detail' | 'today'>) {
  const { client, card } = detail
  const unnamed = isUnnamed(detail)
  const sex = sexOf(client, today)
  const known = (value: string | null) => (unnamed ? null : value || 'uppgift saknas')
  return (
    <Part title="Vem uppgifterna gäller">
      {card.protectedIdentity ? (
        <p>
          Finns ditt namn, personnummer, din adress eller dina kontaktuppgifter i registret skrivs de inte ut,
          eftersom du har skyddade uppgifter. Du får se dem vid ett besök hos oss.
        </p>
      ) : null}
      <Facts
        facts={[
          ['Ärende', card.caseNumber],
          ['Namn', known(`${client.givenName} ${client.familyName}`.trim())],
          ['Personnummer', known(client.pin && formatPin(client.pin))],
          ['Födelsedag', known(birthDateOf(client, today))],
          ['Kön', sex === null ? 'uppgift saknas' : sexWords[sex]],
          ['Telefon', known(client.phone)],
          ['E-post', known(client.email)],
          ['Adress', known(client.address)],
          ['Legal företrädare', known(client.representative)],
          ['Företrädaren nås', known(client.representativeContact)],
          ['Tolk', client.interpreter ?? 'nej'],
          ['Skyddade uppgifter', card.protectedIdentity ? 'ja' : 'nej'],
        ]}
      />
    </Part>
  )
}

/**
 * Long texts are cut in the sentences of the log; whole they stand above. They may name the client, also by a name of before:
 * where that is not printed, only that they were changed is told.
 */
function Changes({ history, names }: Pick<RegisterExtractProps, 'history' | 'names'>) {
  const sayable = { ...names, hideText: names.hideText || names.hideClient }
  const rows = history.flatMap((entry) => {
    const told = sentencesOf(entry, sayable).map(({ text }) => text)
    return told.length === 0
      ? []
      : [
          {
            key: entry.changeSetId,
            on: dayOfTime(entry.at),
            facts: [['', told.join(' ')] as const],
          },
        ]
  })
  return <ExtractSection title="Ändringar i registret, de senaste först" rows={rows} />
}
