import type { Letterhead } from '../../../domain/paper/paper-settings'
import { longDay } from '../../app/dates'
import { hiddenWord } from '../../app/statistics-words'
import {
  decisionHeadings,
  decisionRows,
  noDecisions,
  noObstacles,
  obstacleHeadings,
  obstacleRows,
  packSpan,
  toldVignettes,
  type WholePack,
} from '../../features/pack/pack-files'
import { type ToldSection, toldSections } from '../../features/pack/pack-told'
import { packTitle, partWords, readingWords, vignetteLead } from '../../features/pack/pack-words'
import { FigureTable } from '../../ui/charts/FigureTable'
import { onPaper, type Surface } from '../../ui/charts/surface'
import { NewPage } from '../parts/NewPage'
import { Part, Rows, Sheet } from '../parts/Sheet'
import classes from './PackPaper.module.css'

interface PackPaperProps {
  readonly pack: WholePack
  readonly letterhead: Letterhead
  /** Per cent of the usual size of text. */
  readonly textSize: number
}

/** What a page on its longer side leaves for text, mm. */
const textWidth = 182

/** Underlag till metodutvecklingsmöte: what it is, then each part with its pictures, its tables and what is written. */
export function PackPaper({ pack, letterhead, textSize }: PackPaperProps) {
  const { choice, content, settings, today } = pack
  const on: Surface = { ...onPaper(textWidth, textSize), hiddenWord, heading: 'h3' }
  const has = (part: (typeof choice.parts)[number]) => choice.parts.includes(part)
  return (
    <Sheet
      title={packTitle}
      cases={[]}
      letterhead={letterhead}
      date={today}
      secrecy={null}
      lead={
        <>
          <p className={classes.span}>{packSpan(pack)}</p>
          <p>
            {settings.unit ? `${settings.unit}. ` : ''}
            {choice.meetingOn ? `Till mötet den ${longDay(choice.meetingOn)}. ` : ''}
            Framtaget {longDay(today)}.
          </p>
        </>
      }
    >
      <Part title="Innehåll">
        <ol>
          {choice.parts.map((part) => (
            <li key={part}>{partWords[part]}</li>
          ))}
        </ol>
      </Part>
      <Part title="Så läses talen">
        <ul>
          {readingWords(content.smallUnder).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Part>
      {toldSections(content, settings, choice.parts).map((section) => (
        <NewPage key={section.part}>
          <Section section={section} on={on} />
        </NewPage>
      ))}
      {has('vignettes') || has('obstacles') || has('decisions') ? (
        <NewPage>
          {has('vignettes') ? <Vignettes pack={pack} /> : null}
          {has('obstacles') ? (
            <Part title={partWords.obstacles}>
              {content.obstacles.length === 0 ? (
                <p>{noObstacles}</p>
              ) : (
                <TextRows
                  label={partWords.obstacles}
                  headings={obstacleHeadings}
                  widths={[null, 24, 24, 52]}
                  rows={obstacleRows(pack)}
                />
              )}
            </Part>
          ) : null}
          {has('decisions') ? (
            <Part title={partWords.decisions}>
              {content.decisions.length === 0 ? (
                <p>{noDecisions}</p>
              ) : (
                <TextRows
                  label={partWords.decisions}
                  headings={decisionHeadings}
                  widths={[null, 34, 24, 58]}
                  rows={decisionRows(pack)}
                />
              )}
            </Part>
          ) : null}
        </NewPage>
      ) : null}
    </Sheet>
  )
}

function Section({ section, on }: { readonly section: ToldSection; readonly on: Surface }) {
  return (
    <Part title={section.title}>
      {section.lead.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {section.pictures.map((picture) => (
        <div key={picture.title} className={classes.picture}>
          {picture.draw(on)}
        </div>
      ))}
      {section.tables.map(({ key, title, notes, table }) => (
        <div key={key} className={classes.table}>
          <h3>{title}</h3>
          <p className={classes.note}>{notes.join(' ')}</p>
          <FigureTable label={title} table={table} on={on} />
        </div>
      ))}
    </Part>
  )
}

function Vignettes({ pack }: { readonly pack: WholePack }) {
  const told = toldVignettes(pack)
  return (
    <Part title={partWords.vignettes}>
      {told.length === 0 ? (
        <p>Inget skäl delas av så många ärenden att något av dem kan berättas utan att någon känns igen.</p>
      ) : (
        <p className={classes.note}>{vignetteLead}</p>
      )}
      {told.map(({ key, title, text }) => (
        <div key={key} className={classes.vignette}>
          <h3>{title}</h3>
          <p className={classes.text}>{text}</p>
        </div>
      ))}
    </Part>
  )
}

interface TextRowsProps {
  readonly label: string
  readonly headings: readonly string[]
  /** In mm; null takes what is left. */
  readonly widths: readonly (number | null)[]
  readonly rows: readonly string[][]
}

function TextRows({ label, headings, widths, rows }: TextRowsProps) {
  return (
    <Rows
      label={label}
      headings={headings.map((heading, at) => {
        const width = widths[at]
        return width ? [heading, width] : [heading]
      })}
      rows={rows.map((cells, key) => ({ key, cells }))}
    />
  )
}
