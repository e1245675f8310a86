import { Alert, Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconEye, IconFileDownload, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LumEntry } from '../../../domain/contract/lum'
import { holdsBack, type LumChange, lumDaysLeft, lumGaps, lumHeadings } from '../../../domain/statistics/lum'
import type { YearFigures } from '../../../domain/statistics/year-figures'
import { useAsk, useCommand } from '../../app/api'
import { paperHref } from '../../app/paper-href'
import { useReadOnly } from '../../app/read-only'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { SettingsSection } from '../../ui/SettingsSection'
import { CopyFigures } from './CopyFigures'
import { Cover } from './Cover'
import { Economy } from './Economy'
import { Place, SectionText } from './fields'
import { yearTables } from './figures-table'
import { Left, leftWordsId } from './Left'
import classes from './Lum.module.css'
import { lumDocument } from './lum-document'
import { deadlineWords, financedWords, lumParts } from './lum-words'
import { MarkSentDialog } from './MarkSentDialog'
import { yearText } from './year-text'

interface LumReportProps {
  readonly year: number
  /** What the register and the typed values say of the year, to fetch into the results; null where nobody has counted. */
  readonly figures: YearFigures | null
}

/** How each part of the report saves what is filled in; false: it was refused, and that is said. */
export type SaveLum = (change: LumChange) => Promise<boolean>

/** LUM-redovisning: its three parts to fill in, what remains, and the ways out when nothing does. */
export function LumReport({ year, figures }: LumReportProps) {
  const { data: report } = useAsk('lum.get', { year })
  if (report?.year !== year) return null
  return <Loaded report={report} figures={figures} />
}

function Loaded({ report, figures }: { readonly report: LumEntry; readonly figures: YearFigures | null }) {
  const { year, facts, sentOn } = report
  const today = useToday()
  const registerReadOnly = useReadOnly()
  const readOnly = registerReadOnly || sentOn !== null
  const update = useCommand('lum.update')
  const save: SaveLum = async (change) => (await update.run({ year, change })) !== null
  const gaps = lumGaps(facts)
  /** Texts that are being written, so that what remains is told of what stands in the fields. */
  const [typed, setTyped] = useState<LumChange['sections']>({})
  const late = sentOn === null && lumDaysLeft(year, today) < 14
  const fetchFigures = async (text: string) => {
    if (!figures) return
    const results = [text.trim(), yearText(figures)].filter((part) => part !== '').join('\n\n')
    const done = await update.run({ year, change: { sections: { results } } })
    if (done) sayDone('Årets siffror är hämtade till Resultatredovisning.', done.changeSetId)
  }
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>LUM-redovisning {year}</h1>
          <p className={late ? classes.late : classes.due}>
            {sentOn === null ? deadlineWords(year, today) : `Inlämnad den ${sentOn}.`}
          </p>
          <nav aria-label="Andra år" className={classes.years}>
            <Link href={`/statistik/lum/${year - 1}?`}>Året före, {year - 1}</Link>
            {year < Number(today.slice(0, 4)) ? (
              <Link href={`/statistik/lum/${year + 1}?`}>Året efter, {year + 1}</Link>
            ) : null}
          </nav>
        </div>
        <Acts report={report} holding={gaps.filter(holdsBack).length} />
      </header>
      <div className={classes.columns}>
        <div className={classes.parts}>
          <SettingsSection title={lumParts.cover}>
            <Cover year={year} facts={facts} readOnly={readOnly} save={save} />
          </SettingsSection>
          <SettingsSection
            title={lumParts.economy}
            lead="Beräknade intäkter och kostnader för projektperioden."
          >
            <Economy facts={facts} readOnly={readOnly} save={save} />
          </SettingsSection>
          <SettingsSection title={lumParts.report} lead={`${financedWords} Alla rubriker ska finnas med.`}>
            {lumHeadings.map((heading) => (
              <Place key={heading} at={`sections.${heading}`}>
                <SectionText
                  heading={heading}
                  year={year}
                  saved={facts.sections[heading]}
                  readOnly={readOnly}
                  onSave={(text) => save({ sections: { [heading]: text } })}
                  onTyped={(text) => setTyped((now) => ({ ...now, [heading]: text }))}
                  {...(heading === 'results' && figures
                    ? {
                        renderActs: (text: string) => (
                          <Group gap="xs">
                            <Button
                              size="compact-sm"
                              variant="light"
                              disabled={readOnly}
                              onClick={() => void fetchFigures(text)}
                            >
                              Hämta årets siffror
                            </Button>
                            <CopyFigures text={yearText(figures)} tables={yearTables(figures)} />
                          </Group>
                        ),
                      }
                    : {})}
                />
              </Place>
            ))}
          </SettingsSection>
        </div>
        <Left gaps={lumGaps({ ...facts, sections: { ...facts.sections, ...typed } })} />
      </div>
    </div>
  )
}

/** The ways out; kept shut, with the reason, while anything is missing. */
function Acts({ report, holding }: { readonly report: LumEntry; readonly holding: number }) {
  const { year, sentOn, facts } = report
  const readOnly = useReadOnly()
  const [marking, setMarking] = useState(false)
  const save = useCommand('lum.saveDocument')
  const mark = useCommand('lum.markSent')
  const toDocument = async () => {
    const saved = await save.run({
      title: 'Spara som Word-dokument',
      button: 'Spara',
      name: `LUM-redovisning ${year}.docx`,
      year,
      document: lumDocument(report),
    })
    if (saved) notifications.show({ message: 'Dokumentet är sparat.', autoClose: 5000 })
  }
  const openAgain = async () => {
    const done = await mark.run({ year, sentOn: null })
    if (done) sayDone(`LUM-redovisningen för ${year} kan ändras igen.`, done.changeSetId)
  }
  return (
    <div className={classes.acts}>
      <Group gap="xs">
        <Button
          component={Link}
          href={paperHref('lum-redovisning', [year])}
          variant="default"
          leftSection={<IconEye size={16} aria-hidden />}
        >
          {holding === 0 ? 'Skriv ut eller spara som PDF' : 'Förhandsgranska utkast'}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} aria-hidden />}
          disabled={holding > 0}
          aria-describedby={leftWordsId}
          loading={save.busy}
          onClick={() => void toDocument()}
        >
          Spara som Word…
        </Button>
        {sentOn === null ? (
          <Button
            leftSection={<IconSend size={16} aria-hidden />}
            disabled={holding > 0 || readOnly}
            aria-describedby={leftWordsId}
            onClick={() => setMarking(true)}
          >
            Markera som inlämnad…
          </Button>
        ) : (
          <Button variant="default" disabled={readOnly} onClick={() => void openAgain()}>
            Öppna igen
          </Button>
        )}
      </Group>
      {sentOn === null ? null : (
        <Alert color="green" p="xs">
          Redovisningen är inlämnad och ändras inte. Öppna den igen om den ska rättas.
        </Alert>
      )}
      {marking ? (
        <MarkSentDialog year={year} signedOn={facts.signedOn} onClose={() => setMarking(false)} />
      ) : null}
    </div>
  )
}
